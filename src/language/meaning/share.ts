import { segment } from '../segment';
import { remembered } from '../text/remember';
import { holdsWord, wordAtEnd, wordList } from '../text/word-list';
import { namesChange } from './change';

/** Rates of what was planned: a plan may be exceeded, and seldom is by mistake. */
const OF_A_PLAN = wordList('完成率 执行率 达成率 实现率 支出率');
/** Rates that are no share of a whole although more of them is better. */
const NO_SHARE = wordList(
  '保值率 增值率 保值增值率 保障率 保证率 自给率 盈利率 增收率 节约率 资金节约率 节能率 节水率 成本控制率 供给率 供应率 产销率 偿还率 清偿率 回收率 提前率 倍',
);
/** Shares by their own name, whatever stands behind. */
const SHARES = wordList('满意 占比 比重 运行率 开放率 处置率 供应合格率');
const RATES = wordList('率 占比 比例');

/** What a percentage over a hundred would mean: `share` cannot be, `plan` is exceeded, null may well be. */
export const ceilingOf = remembered((text): 'share' | 'plan' | null => {
  if (namesChange(text)) return null;
  const rates = segment(text).filter(({ tags }) => tags?.head === 'rate');
  if (rates.some((rate) => isShare(rate.text, rate.tags?.better))) return 'share';
  if (holdsWord(SHARES, text)) return 'share';
  return holdsWord(OF_A_PLAN, text) ? 'plan' : null;
});

function isShare(rate: string, better: string | undefined): boolean {
  return better === 'more' && !holdsWord(OF_A_PLAN, rate) && !holdsWord(NO_SHARE, rate);
}

/** Whether “≥100%” of it is meant as it stands: growth, plans, what is kept in value. */
export function mayExceedWhole(name: string): boolean {
  return namesChange(name) || holdsWord(OF_A_PLAN, name) || holdsWord(NO_SHARE, name);
}

/** Whether a name asks for a share: 合格率, 满意度, 占比. */
export function asksForShare(name: string): boolean {
  return holdsWord(RATES, name) || name.includes('满意度');
}

/** Whether a value or a name ends with 比例. */
export function endsInShare(text: string): boolean {
  return wordAtEnd(RATES, text) === '比例';
}
