import { holdsWord, wordList } from '../text/word-list';

/** A sentence with such words lists no parts of this year's budget. */
const NOT_PARTS = wordList(
  '上年 结转 结余 已 累计 总投资 每 单价 标准 / 左右 约',
  '合约 约定 节约',
);
/** What states the whole before or behind its parts. */
const WHOLE = wordList('共计 合计 总计 共需 总额 总金额 预算');

/** Whether the amounts of a text are no parts of this year's budget: 结转, 每, 约. */
export function listsNoParts(text: string): boolean {
  return holdsWord(NOT_PARTS, text);
}

/** Whether a text states the whole of its amounts: 共计, 合计. */
export function statesWhole(text: string): boolean {
  return holdsWord(WHOLE, text);
}

/** Whether the words right before an amount say that it is the sum of the others: 共计562万元. */
export function saysSum(before: string): boolean {
  return /(?:共计|合计|总计|共需|总额为?|总金额为?)$/.test(before);
}
