/** Years that are named as the past or as a span: the words before the year, and those after 年. */
const PAST_BEFORE =
  /(?:截至|截止|依据|根据|批复|签订于?|签于|始于|建于|成立于|上年|上一年|历史|基期|自|从|较|比)[^，,。；;]{0,4}$/;
const PAST_AFTER =
  /^(?:年度?)?(?:以来|起|实际|完成|决算|平均|水平|基数|至今|批复|立项|签订|合同|及以前|[—–~～至到-])/;

/** A clause that tells what has happened: “项目已于2024年7月完成招标采购”. */
const DONE =
  /已|曾|原|历年|中标|招标|开工建设|启动|立项|批准|获批|印发|出台|签订|投入使用|建成|竣工验收后|遗留|结转|欠/;

/** 到2025年: until then. */
const DEADLINE_BEFORE = /[到至前达][^，,。；;]{0,2}$/;
/** 2025年全年, 2025年底前: the work of that year. */
const WORK_AFTER = /^年(?:全年|度|底前|内|完成)/;

/** Whether the words around a year speak of the past or of a span: “自2023年”, “2023年以来”. */
export function isPastYear(before: string, after: string): boolean {
  return PAST_BEFORE.test(before) || PAST_AFTER.test(after);
}

/** Whether a clause tells what has happened already. */
export function tellsOfPast(clause: string): boolean {
  return DONE.test(clause);
}

/** Whether a year is the one in which work is done, and no deadline: what stands before its figures, and from 年 on. */
export function isYearOfWork(before: string, after: string): boolean {
  return !DEADLINE_BEFORE.test(before) && WORK_AFTER.test(after);
}

/** Whether a name speaks of money that comes before its year: 提前下达2027年…. */
export function comesAhead(name: string): boolean {
  return /提前|预拨|预下达|[—–~～至到-]\s*20\d\d/.test(name);
}
