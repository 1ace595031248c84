import {
  compareDecimals,
  multiplyDecimals,
  parseDecimal,
  powerOfTen,
  type Decimal,
} from '../../model/decimal';
import type { Plan, PlanStep } from '../../model/table';
import { readMeasure } from '../../language/measure/measure';

export const HUNDRED = parseDecimal('100')!;
const ONE = parseDecimal('1')!;

/** A checkpoint with its progress in percent points. */
export interface Progress {
  readonly step: PlanStep;
  readonly percent: Decimal;
  /** Whether the cell says a part of one instead, 0.5 for 50%. */
  readonly fraction: boolean;
}

/**
 * The plan's figures in percent points; null when one of the cells that are filled in is no percentage (an amount, a text),
 * since then nothing can be said of the whole. Blank cells are left out.
 */
export function readProgress(plan: Plan): Progress[] | null {
  const filled = plan.steps.filter(({ value }) => !value.isBlank);
  const read: Progress[] = [];
  for (const step of filled) {
    const { kind, low, high, unit } = readMeasure(step.value.text);
    const single = low && high && compareDecimals(low, high) === 0;
    if (!single || !(kind === 'percent' || (kind === 'number' && unit === null))) return null;
    read.push({ step, percent: low, fraction: isFraction(step, low) });
  }
  if (filled.some(hasPercentSign)) return read.map((one) => (one.fraction ? times100(one) : one));
  // 0 / 0.5 / 0.75 / 1: all of them parts of one.
  const parts =
    read.some(({ fraction }) => fraction) && read.every(({ percent }) => isPart(percent));
  return parts ? read.map(times100) : read;
}

export function hasPercentSign({ value }: PlanStep): boolean {
  return /[%％]/.test(value.text);
}

/** 0.5 without percent sign. */
function isFraction(step: PlanStep, figure: Decimal): boolean {
  return !hasPercentSign(step) && figure.scale > 0 && isPart(figure);
}

function isPart(figure: Decimal): boolean {
  return compareDecimals(figure, ONE) <= 0;
}

function times100(one: Progress): Progress {
  return { ...one, percent: multiplyDecimals(one.percent, HUNDRED) };
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
