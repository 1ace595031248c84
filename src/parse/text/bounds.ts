import { boundAt } from './operator';
import { numberAt, shiftDecimal } from './number';
import type { NumberToken } from './number';
import { perAt, unitAt } from './unit';

/** A unit after a number; `unit` null when only “/株” is written. */
export interface Suffix {
  readonly unit: string | null;
  readonly per: string | null;
  readonly text: string;
  readonly end: number;
  readonly known: boolean;
}

/** A lone word after a number that no table knows is taken as its unit: “80M”, “5艘”. */
const UNKNOWN_UNIT = /^(?![十百千万亿])(?:[A-Za-zμΩ]{1,6}|[一-鿿]{1,4}?)(?=$|以[上下内]|左右|\/)/;

function suffixAt(text: string, start: number): Suffix {
  // 100余人: at least as many, said in passing.
  const at = /[余多]/.test(text.charAt(start)) ? start + 1 : start;
  const bracket = text.charAt(at) === '(' ? 1 : 0;
  const ratio = text.startsWith('比例', at);
  const unit = ratio ? { unit: '比例', end: at + 2 } : unitAt(text, at + bracket);
  const per = perAt(text, unit ? unit.end : at);
  const end = per ? per.end : unit ? unit.end : at;
  const closed = bracket === 0 || text.charAt(end) === ')';
  if ((unit || per) && closed) {
    const last = end + bracket;
    return {
      unit: unit?.unit ?? null,
      per: per?.per ?? null,
      text: text.slice(at, last),
      end: last,
      known: true,
    };
  }
  const word = boundAt(text, at) ? null : UNKNOWN_UNIT.exec(text.slice(at, at + 10));
  const written = word ? word[0] : '';
  const after = perAt(text, at + written.length);
  const last = after ? after.end : at + written.length;
  return {
    unit: written || null,
    per: after?.per ?? null,
    text: text.slice(at, last),
    end: last,
    known: false,
  };
}

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
