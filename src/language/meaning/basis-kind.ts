import { holdsWord, wordList } from '../text/word-list';

const SURVEY = wordList('调查 问卷 测评 好差评 回访 历史 上年 往年 实际 平均');
const CONTRACT = wordList('合同 协议 中标 招标 采购');
const AGREEMENT = wordList('合同 协议');
const PLAN = wordList('工作要求 工作计划 工作方案 实施方案 工作安排');

/** Documents that later ones replaced, as far as the trade agrees. */
const SUPERSEDED = /财预〔?\[?【?2011】?\]?〕?285号|财预〔?\[?【?2009】?\]?〕?76号/;
/** Documents of lasting standing: laws and standards keep their year for decades. */
const LASTING = wordList(
  '法》 条例》 标准 规范 规程 GB DB 章程 三定 批复 办法 规定 意见 细则 制度',
);
const STILL_VALID = /有效期|延续|续签|期限|至今|长期|[—–~～至-]\s*20\d\d/;

/** What kind of basis a text names, when it names one plainly. */
export function basisKindOf(text: string): 'contract' | 'survey' | 'plan' | null {
  if (holdsWord(SURVEY, text)) return 'survey';
  if (holdsWord(CONTRACT, text)) return 'contract';
  return holdsWord(PLAN, text) ? 'plan' : null;
}

/** Years gone by, and documents whose figures are another's. */
const NOT_OF_NOW = wordList('上年 往年 历年 去年 历史 实际 决算 上限 最高 不超过 平均 20 同口径');

/** Whether the figures of a basis are meant for the target beside it, and not told of years before. */
export function isOfThisYear(text: string): boolean {
  return text !== '' && !holdsWord(NOT_OF_NOW, text);
}

/** Whether a basis is a contract or agreement. */
export function namesContract(text: string): boolean {
  return holdsWord(AGREEMENT, text);
}

/** Whether a basis is a document that a later one replaced. */
export function isSuperseded(text: string): boolean {
  return SUPERSEDED.test(text);
}

/** Whether a basis keeps its year for decades: a law, a standard, an approval. */
export function isLasting(text: string): boolean {
  return holdsWord(LASTING, text);
}

/** Whether a basis says itself that it is valid beyond its year: 有效期2023–2025, 续签. */
export function saysStillValid(text: string): boolean {
  return STILL_VALID.test(text);
}
