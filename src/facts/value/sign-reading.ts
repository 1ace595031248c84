import { compareDecimals, parseDecimal } from '../../model/decimal';
import type { Decimal } from '../../model/decimal';
import type { Indicator } from '../../model/table';
import {
  directionOf,
  isCapped,
  isChange,
  isPlainDirection,
  isSize,
  leaningOf,
} from '../../language/meaning/direction/direction';

/** Whether a target's floor or ceiling suits what its name says. */
export interface SignReading {
  readonly verdict: 'suits' | 'reversed' | 'unknown';
  /** Of a reversed sign: which side is the better one. */
  readonly better: 'more' | 'less';
  /** The words say so by themselves; else they only make it likely and the figure agrees. */
  readonly sure: boolean;
}

const SUITS: SignReading = { verdict: 'suits', better: 'more', sure: true };
const UNKNOWN: SignReading = { verdict: 'unknown', better: 'more', sure: false };

/** What may still be called nearly none, nearly all and a whole. */
const FEW = parseDecimal('5')!;
const LOW_SHARE = parseDecimal('10')!;
const HALF = parseDecimal('50')!;
const MARGIN = parseDecimal('20')!;
const NEARLY_ALL = parseDecimal('85')!;
const WHOLE = parseDecimal('100')!;

/** Holds the sign of a target against its name; for what has no floor and no ceiling, everything suits. */
export function signReading(indicator: Indicator): SignReading {
  const { name, description, measure } = indicator;
  const isFloor = measure.operator === '≥' || measure.operator === '>';
  const figure = measure.low;
  if (figure === null) return SUITS;
  const text = name?.text ?? '';
  if (isFloor && isCapped(text)) return atLeast(figure, WHOLE) ? reversed('less', true) : SUITS;
  const better = directionOf(text, description?.text ?? '');
  if (better === 'either') return SUITS;
  if (better !== null) return bySure(better, isFloor, figure, indicator);
  return byLeaning(leaningOf(text), isFloor, figure, indicator);
}

function bySure(
  better: 'more' | 'less',
  isFloor: boolean,
  figure: Decimal,
  indicator: Indicator,
): SignReading {
  if (isFloor === (better === 'more')) return SUITS;
  const { measure } = indicator;
  const isShare = measure.kind === 'percent';
  const isDoubtful = isFloor && !isPlainDirection(indicator.name?.text ?? '');
  // Nobody wants a bad share of nine tenths: the words are read wrongly, or the whole target is odd.
  if (isShare && isDoubtful && atLeast(figure, NEARLY_ALL)) return UNKNOWN;
  // What is promised as a quantity is seldom something bad, and never so much of it.
  if (isDoubtful && indicator.level2Kind === 'quantity' && !isShare && atLeast(figure, MARGIN))
    return UNKNOWN;
  if (better === 'more' && (isLimit(indicator) || isDeviation(indicator))) return SUITS;
  return reversed(better, true);
}

/** What is only likely is told where the figure speaks for it, too. */
function byLeaning(
  better: 'more' | 'less' | 'either' | null,
  isFloor: boolean,
  figure: Decimal,
  indicator: Indicator,
): SignReading {
  const { measure, level2Kind, name } = indicator;
  const text = name?.text ?? '';
  if (measure.kind === 'percent') {
    if (better === 'more' && !isFloor)
      return atLeast(figure, HALF) || isChange(text) ? reversed('more', false) : UNKNOWN;
    if (better === 'less' && isFloor)
      return atLeast(figure, HALF) ? UNKNOWN : reversed('less', false);
    return better === null && !isFloor ? UNKNOWN : SUITS;
  }
  if (better === 'less' && isFloor) return atLeast(FEW, figure) ? reversed('less', false) : UNKNOWN;
  if (better === 'more' && !isFloor && !isLimit(indicator))
    return level2Kind === 'quantity' && atLeast(figure, LOW_SHARE)
      ? reversed('more', false)
      : UNKNOWN;
  return better === null && !isFloor && level2Kind === 'quantity' ? UNKNOWN : SUITS;
}

function reversed(better: 'more' | 'less', sure: boolean): SignReading {
  return { verdict: 'reversed', better, sure };
}

function atLeast(a: Decimal, b: Decimal): boolean {
  return compareDecimals(a, b) >= 0;
}

/** So many at most in one course, and meetings, trips and posts are kept few: limits of size, not of what is done. */
function isLimit({ name, measure }: Indicator): boolean {
  return measure.kind === 'number' && isSize(name?.text ?? '');
}

/** “预算编制准确率≤5%” states by how much it may be missed. */
function isDeviation({ name, measure }: Indicator): boolean {
  return (
    measure.kind === 'percent' &&
    measure.high !== null &&
    compareDecimals(measure.high, MARGIN) <= 0 &&
    !isChange(name?.text ?? '')
  );
}
