import { halfWidth } from '../text/normalize';
import { wordList, firstWordIn, holdsWord } from '../text/word-list';
import type { Amount } from './amount';
import { findAmounts } from './money';
import { listsNoParts, saysSum } from './parts';

/** An amount of a sentence and the amounts that the sentence says it is made of. */
export interface StatedSum {
  readonly whole: Amount;
  readonly parts: readonly Amount[];
  /** The parts are all there are: “如下”, or 基本支出 beside 项目支出; 其中 alone may name some. */
  readonly isAll: boolean;
}

/** Some of what the amount before it is made of. */
const SOME = wordList('其中 包括 包含');
/** All of it. */
const ALL = wordList('如下 分别为 分别是 分为 具体为 具体是 由');
/** Kinds of spending, or of money, that leave no third. */
const PAIRS: readonly (readonly [one: string, other: string])[] = [
  ['基本支出', '项目支出'],
  ['人员经费', '公用经费'],
  ['财政', '其他资金'],
  ['财政', '自筹'],
];

/** The sums that a running text states, sentence by sentence. */
export function statedSums(text: string): StatedSum[] {
  return halfWidth(text)
    .replace(/[ \t]/g, '')
    .split(/[。\n]/)
    .filter((sentence) => !listsNoParts(sentence))
    .flatMap(sumsOf);
}

/** The amounts after a word such as 其中, up to the next such word, are parts of the one before it. */
function sumsOf(sentence: string): StatedSum[] {
  const amounts = findAmounts(sentence);
  const groups: { whole: Amount; mark: 'some' | 'all'; parts: Amount[] }[] = [];
  amounts.forEach((amount, index) => {
    const before = amounts[index - 1];
    const mark = before && markIn(sentence.slice(before.end, amount.start));
    if (before && mark) groups.push({ whole: before, mark, parts: [] });
    groups[groups.length - 1]?.parts.push(amount);
  });
  const sums = groups.flatMap(({ whole, mark, parts }) =>
    parts.length < 2 ? [] : [{ whole, parts, isAll: mark === 'all' || isPair(parts) }],
  );
  return groups.length > 0 ? sums : added(sentence, amounts);
}

/** “基本支出620万元，项目支出1240万元，合计1860万元”. */
function added(sentence: string, amounts: readonly Amount[]): StatedSum[] {
  const whole = amounts[amounts.length - 1];
  if (!whole || amounts.length < 3 || !saysSum(sentence.slice(0, whole.start))) return [];
  return [{ whole, parts: amounts.slice(0, -1), isAll: true }];
}

function markIn(between: string): 'some' | 'all' | null {
  if (holdsWord(SOME, between)) return 'some';
  return firstWordIn(ALL, between) === null ? null : 'all';
}

function isPair(parts: readonly Amount[]): boolean {
  const [one, other, third] = parts.map(({ word }) => word);
  if (one === undefined || other === undefined || third !== undefined) return false;
  return PAIRS.some(
    ([first, second]) =>
      (one.includes(first) && other.includes(second)) ||
      (one.includes(second) && other.includes(first)),
  );
}
