import { withoutBlanks } from '../text/normalize';
import { holdsWord, wordList, wordsIn } from '../text/word-list';

/** What a promise of punctuality is broken by. */
const LATE = wordList('拖欠 逾期 延误 延迟 超期 未按时 未及时 滞后');
const PUNCTUAL = wordList('按时 按期 及时 准时');
/** The acts that come in time or late: paying, delivering, handing out. */
const ACTS = wordList('支付 付款 拨付 发放 缴纳 费用 完成 交付 办结 提供');

/** A clause is quoted as far as this. */
const LONGEST = 20;

/** Whether a text speaks of something that came late. */
export function tellsOfLateness(text: string): boolean {
  return holdsWord(LATE, text);
}

/** The first clause of a text that promises an act to be in time, as it is quoted; null for none. */
export function promptClauseIn(text: string): string | null {
  const clause = text
    .split(/[，,。；;\n]/)
    .find((part) => holdsWord(PUNCTUAL, part) && holdsWord(ACTS, part));
  if (!clause) return null;
  const bare = withoutBlanks(clause);
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST)}…` : bare;
}

/** Whether two texts speak of the same act: of paying, of handing out. */
export function areOfOneAct(one: string, other: string): boolean {
  const there = wordsIn(ACTS, other);
  return wordsIn(ACTS, one).some((act) => there.includes(act));
}
