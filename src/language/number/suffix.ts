import { boundAt } from '../measure/operator';
import { perAt, unitAt } from '../measure/unit';

/** What follows a number; `unit` null when there is none, or only “/株” is written. */
export interface Suffix {
  readonly unit: string | null;
  readonly per: string | null;
  readonly text: string;
  readonly end: number;
  /** The unit is one of the table. */
  readonly known: boolean;
}

/** “%”, “(万元)”, “元/人·月”, “/株”. */
function knownSuffix(text: string, at: number): Suffix | null {
  const bracket = text.charAt(at) === '(' ? 1 : 0;
  const ratio = text.startsWith('比例', at);
  const found = ratio ? { unit: '比例', end: at + 2 } : unitAt(text, at + bracket);
  const rate = perAt(text, found ? found.end : at);
  const end = (rate ?? found)?.end;
  if (end === undefined || (bracket === 1 && text.charAt(end) !== ')')) return null;
  return {
    unit: found ? found.unit : null,
    per: rate ? rate.per : null,
    text: text.slice(at, end + bracket),
    end: end + bracket,
    known: true,
  };
}

/** A lone word after a number that no table knows is taken as its unit: “80M”, “5艘”. */
const UNKNOWN_UNIT =
  /^(?![十百千万亿至到])(?:[A-Za-zμΩ]{1,6}|[一-鿿]{1,4}?)(?=$|以[上下内]|左右|\/)/;

function unknownSuffix(text: string, at: number): Suffix {
  const word = boundAt(text, at) ? null : UNKNOWN_UNIT.exec(text.slice(at, at + 10));
  const unit = word ? word[0] : null;
  const unitEnd = at + (unit ?? '').length;
  const rate = perAt(text, unitEnd);
  const end = rate ? rate.end : unitEnd;
  return { unit, per: rate ? rate.per : null, text: text.slice(at, end), end, known: false };
}

/** The unit that follows a number at a place, and what it is per. */
export function suffixAt(text: string, start: number): Suffix {
  // “100余人” counts 100 of them.
  const at = /[余多]/.test(text.charAt(start)) ? start + 1 : start;
  return knownSuffix(text, at) ?? unknownSuffix(text, at);
}
