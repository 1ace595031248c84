import { compareDecimals, type Decimal } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import type { Indicator } from '../../model/table';
import { isCost } from '../level-names';
import { numberAt } from '../../language/number/number';
import { sameUnit } from '../../language/measure/same-unit';
import { unitAt } from '../../language/measure/unit';
import { squeeze } from '../../language/text/normalize';
import { remembered } from '../../language/text/remember';

/** A number with the unit behind it. */
export type Counted = Pick<Measure, 'low' | 'unit'>;

/** Every number of a text with its unit: 1500人 of “其中初级工1500人” too. */
export const countedIn = remembered((text): readonly Counted[] => {
  const plain = squeeze(text);
  const found: Counted[] = [];
  const digits = /[0-9]*/g;
  for (let at = 0; at < plain.length;) {
    const token = numberAt(plain, at);
    const unit = token && unitAt(plain, token.end);
    if (unit) found.push({ low: token.value, unit: unit.unit });
    // What is no number though it begins like one, thousands of digits, is passed at once.
    digits.lastIndex = at;
    digits.test(plain);
    at = token ? token.end : Math.max(at + 1, digits.lastIndex);
  }
  return found;
});

/** Whether one of them is as many of the same unit; also as the measure's own text counts. */
export function holds(all: readonly Counted[], one: Measure): boolean {
  const own = [one, ...countedIn(one.text)];
  return all.some((other) =>
    own.some(
      ({ low, unit }) =>
        low &&
        other.low &&
        sameUnit(unit, other.unit) &&
        compareDecimals(inMinutes(low, unit), inMinutes(other.low, other.unit)) === 0,
    ),
  );
}

/** What a row tells of itself; the formula of a cost repeats the goal's figure whatever the other rows say. */
export function countedOf(row: Indicator): readonly Counted[] {
  const words = isCost(row) ? [row.value] : [row.name, row.description, row.value];
  return [row.measure, ...words.flatMap((field) => (field ? countedIn(field.text) : []))];
}

const HOUR = BigInt(60);

/** Hours as minutes, everything else as it is. */
export function inMinutes(low: Decimal, unit: string | null): Decimal {
  return unit === '小时' ? { digits: low.digits * HOUR, scale: low.scale } : low;
}
