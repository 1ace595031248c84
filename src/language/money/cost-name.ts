import { wordAtEnd, wordList, withoutWords, holdsWord } from '../text/word-list';

/** Words that every cost shares: what two names have in common must be more than these. */
const SHARED = wordList(
  '补助 补贴 资金 费用 经费 成本 标准 支出 单价 项目 年度 总额 人均 单位 服务 平均 每 费',
);
const COST = wordList('费 金 款 成本');
/** Prices fixed by a document: “补助标准=1000元/人” is meant exactly. */
const STATUTORY = wordList('标准 补助 补贴 津贴 工资 单价 低保 救助 养老金 待遇 供养 抚恤 优待');

/** A cost's name with a sign for each word that every cost shares. */
export function withoutCostWords(name: string): string {
  return withoutWords(SHARED, name, '|');
}

/** The cost of what a word names: 租赁 alone is an activity, the cost of it is 租赁费. */
export function costOf(word: string): string {
  return wordAtEnd(COST, word) ? word : `${word}费`;
}

/** Whether a document fixes the price that a name speaks of: 补助标准, 津贴. */
export function isStatutoryPrice(name: string): boolean {
  return holdsWord(STATUTORY, name);
}
