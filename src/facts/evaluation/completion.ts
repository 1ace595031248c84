import { compareDecimals, multiplyDecimals, parseDecimal, type Decimal } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import type { Field, Indicator } from '../../model/table';
import { directionOf } from '../../language/meaning/direction/direction';
import { readMeasure } from '../../language/measure/measure';

const ZERO = parseDecimal('0')!;
const ONE = parseDecimal('1')!;
const HUNDRED = parseDecimal('100')!;

/** What was reached of a target that is one figure (完成情况). */
export interface Completion {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** `more`: at least the target is wanted; `less`: at most; `none`: nothing at all, “=0起”. */
  readonly wanted: 'more' | 'less' | 'none';
  readonly met: boolean;
}

/** A target that is one figure of one thing: a sentence, a date, a range and several targets in one cell are none. */
export function isOneFigure({ kind, low, high, parts, operator }: Measure): boolean {
  const counts = kind === 'number' || kind === 'percent' || kind === 'money';
  if (!counts || !low || !high || parts.length > 0 || operator === '±') return false;
  return compareDecimals(low, high) === 0;
}

/**
 * What an indicator reached, by its 完成值 or another cell that tells it; null where target and actual value are no two figures of one
 * unit, or the wanted side is not known.
 */
export function completionOf(
  indicator: Indicator,
  actual: Field | null | undefined = indicator.actual,
): Completion | null {
  const { measure } = indicator;
  if (!actual || actual.isBlank || !isOneFigure(measure)) return null;
  const reached = readMeasure(actual.text, { unit: indicator.unit?.text ?? '' });
  if (!isOneFigure(reached) || reached.operator !== null) return null;
  const figures = inOneUnit(measure, reached);
  const wanted = wantedOf(indicator);
  if (!figures || !wanted) return null;
  const [target, now] = figures;
  if (wanted !== 'none' && compareDecimals(target, ZERO) <= 0) return null;
  return { target, actual: now, wanted, met: isMet(wanted, measure, target, now) };
}

function isMet(
  wanted: Completion['wanted'],
  { operator }: Measure,
  target: Decimal,
  actual: Decimal,
): boolean {
  const order = compareDecimals(actual, target);
  if (order === 0) return operator !== '>' && operator !== '<';
  return wanted === 'more' ? order > 0 : order < 0;
}

function wantedOf({ measure, name, description }: Indicator): Completion['wanted'] | null {
  const { operator, low } = measure;
  if (operator === '≥' || operator === '>') return 'more';
  if (low && compareDecimals(low, ZERO) === 0) return 'none';
  if (operator === '≤' || operator === '<') return 'less';
  const better = directionOf(name?.text ?? '', description?.text ?? '');
  return better === 'more' || better === 'less' ? better : null;
}

/** A bare actual figure counts in the target's unit, save a share of one beside a percentage, and what is out of all proportion. */
function isSameScale({ kind, low, text }: Measure, now: Decimal): boolean {
  if (/[万亿]/.test(text) && kind !== 'money') return false;
  if (kind === 'percent' && compareDecimals(now, ONE) <= 0) return false;
  if (now.digits === BigInt(0) || low!.digits === BigInt(0)) return true;
  const times = (one: Decimal) => multiplyDecimals(one, HUNDRED);
  return compareDecimals(times(now), low!) > 0 && compareDecimals(now, times(low!)) < 0;
}

/** Both figures in one unit. */
function inOneUnit(target: Measure, reached: Measure): [Decimal, Decimal] | null {
  const [wanted, now] = [target.low!, reached.low!];
  if (reached.unit === null && reached.kind === 'number') {
    return isSameScale(target, now) ? [wanted, now] : null;
  }
  if (target.per !== reached.per) return null;
  if (target.money && reached.money)
    return [
      { digits: target.money.fen, scale: 0 },
      { digits: reached.money.fen, scale: 0 },
    ];
  return target.kind === reached.kind && target.unit === reached.unit ? [wanted, now] : null;
}
