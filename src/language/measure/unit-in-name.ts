import { holdsWord, wordList } from '../text/word-list';

/** “补助人数（人）”, “面积（单位：亩）”. */
const IN_BRACKETS = /[(（](?:单位[:：])?(?:%|％|[一-鿿]{1,4}|㎡|℃)[)）]\s*$/;
const BARE_BY_NATURE = wordList('系数 指数');

/** Whether a name carries the unit of its value at its end. */
export function carriesUnit(name: string): boolean {
  return IN_BRACKETS.test(name);
}

/** Whether a name measures something that has no unit: a coefficient or an index. */
export function hasNoUnit(name: string): boolean {
  return holdsWord(BARE_BY_NATURE, name);
}
