import { compareDecimals, parseDecimal, powerOfTen, type Decimal } from '../../model/decimal';
import type { Plan, PlanStep } from '../../model/table';
import { readMeasure } from '../../parse/text/measure';

export const HUNDRED = parseDecimal('100')!;
const ONE = parseDecimal('1')!;

/** A checkpoint with its progress in percent points. */
export interface Progress {
  readonly step: PlanStep;
  readonly percent: Decimal;
}

/**
 * The plan's figures in percent points; null when one of the cells that are filled in is no percentage (an amount, a text),
 * since then nothing can be said of the whole. Blank cells are left out.
 */
export function readProgress(plan: Plan): Progress[] | null {
  const filled = plan.steps.filter(({ value }) => !value.isBlank);
  const progress: Progress[] = [];
  for (const step of filled) {
    const { kind, low, high, unit } = readMeasure(step.value.text);
    const single = low && high && compareDecimals(low, high) === 0;
    if (!single || !(kind === 'percent' || (kind === 'number' && unit === null))) return null;
    progress.push({ step, percent: low });
  }
  return areFractions(progress) ? progress.map(inPercentPoints) : progress;
}

/** Cells such as 0 / 0.5 / 0.75 / 1 without percent sign: parts of one. */
function areFractions(progress: readonly Progress[]): boolean {
  return (
    progress.every(
      ({ step, percent }) => !step.value.text.includes('%') && compareDecimals(percent, ONE) <= 0,
    ) && progress.some(({ percent }) => percent.scale > 0)
  );
}

function inPercentPoints({ step, percent }: Progress): Progress {
  return { step, percent: { digits: percent.digits * BigInt(100), scale: percent.scale } };
}

/** The sum, in percent points. */
export function sumOf(progress: readonly Progress[]): Decimal {
  const scale = Math.max(0, ...progress.map(({ percent }) => percent.scale));
  const digits = progress.reduce(
    (sum, { percent }) => sum + percent.digits * powerOfTen(scale - percent.scale),
    BigInt(0),
  );
  return { digits, scale };
}

/** Whether the figures are shares of each period instead of progress since January: they add up to 100 and none reaches it. */
export function isPerPeriod(progress: readonly Progress[]): boolean {
  return (
    progress.length > 1 &&
    compareDecimals(sumOf(progress), HUNDRED) === 0 &&
    progress.every(({ percent }) => compareDecimals(percent, HUNDRED) < 0)
  );
}
