import { numberAt, shiftDecimal } from '../number/number';
import type { NumberToken } from '../number/number';
import { suffixAt } from '../number/suffix';
import type { Suffix } from '../number/suffix';

/** The numbers of a quantity, one or the two of a range, and what follows them. */
export interface Bounds {
  readonly low: NumberToken;
  readonly high: NumberToken;
  readonly suffix: Suffix;
}

const DASH = /^[-—–~至到]{1,2}/;
const NO_SUFFIX = { unit: null, per: null, text: '', known: true };

/** “2-3万元” is 2 to 3 万元: the magnitude of the second number is the first's too. */
function likeSecond(first: NumberToken, second: NumberToken): NumberToken {
  if (first.ends !== '' || second.ends === '') return first;
  const places = second.ends === '亿' ? 8 : 4;
  return {
    ...first,
    value: shiftDecimal(first.value, places),
    lastExponent: first.lastExponent + places,
    ends: second.ends,
  };
}

/** Reads the first number's unit, and the second number when a range is written; null for a range that is none. */
export function readBounds(text: string, first: NumberToken): Bounds | null {
  const bare = DASH.test(text.slice(first.end, first.end + 2));
  const suffix = bare ? { ...NO_SUFFIX, end: first.end } : suffixAt(text, first.end);
  const dash = DASH.exec(text.slice(suffix.end, suffix.end + 2));
  if (!dash) return { low: first, high: first, suffix };
  const second = numberAt(text, suffix.end + dash[0].length);
  if (!second) return null;
  const last = suffixAt(text, second.end);
  if (!bare && suffix.unit !== last.unit) return null;
  return { low: bare ? likeSecond(first, second) : first, high: second, suffix: last };
}
