import type { Field, Table } from '../../model/table';
import { remembered } from '../../parse/text/remember';
import { withoutYearSpans } from '../../parse/text/year-span';

/** A fiscal year that a text speaks of. */
export interface YearMention {
  readonly year: number;
  /** Where it stands in the text as given. */
  readonly at: number;
}

/** Documents and their numbers carry years of their own: 《2023年物业合同》, 财预〔2021〕101号. */
const QUOTED = /《[^》]*》|〔[^〕]*〕|［[^］]*］|\[[^\]]*\]|［\d{4}］/g;
/** Years that are named as the past or as a span. */
const PAST_BEFORE =
  /(截至|截止|依据|根据|批复|签订于?|签于|始于|建于|成立于|上年|上一年|历史|基期|自|从|较|比)[^，,。；;]{0,4}$/;
const PAST_AFTER =
  /^(年度?)?(以来|起|实际|完成|决算|平均|水平|基数|至今|批复|立项|签订|合同|及以前|[—–~～至到-])/;

/** A clause that tells what has happened: “项目已于2024年7月完成招标采购”. */
const DONE =
  /已|曾|原|历年|中标|招标|开工建设|启动|立项|批准|获批|印发|出台|签订|投入使用|建成|竣工验收后|遗留|结转|欠/;

function clauseAround(text: string, at: number): string {
  const before = text
    .slice(Math.max(0, at - CLAUSE), at)
    .split(BREAK)
    .pop()!;
  return before + text.slice(at, at + CLAUSE).split(BREAK)[0]!;
}

const BREAK = /[，,。；;\n]/;
/** More characters on either side are another matter. */
const CLAUSE = 200;

/** Years stated as the time of the work itself, leaving out what is quoted, past, or part of a span. */
export const plannedYears = remembered((text): readonly YearMention[] => {
  if (!text.includes('20')) return [];
  const plain = withoutYearSpans(text.replace(QUOTED, blank));
  const found: YearMention[] = [];
  const pattern = /(20\d\d)\s*年/g;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const before = plain.slice(Math.max(0, match.index - 14), match.index);
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 8);
    if (PAST_BEFORE.test(before) || PAST_AFTER.test(after)) continue;
    if (DONE.test(clauseAround(plain, match.index))) continue;
    found.push({ year: Number(match[1]), at: match.index });
  }
  return found;
});

function blank(quoted: string): string {
  return ' '.repeat(quoted.length);
}

/** Whether a text goes through several years one after another: a schedule, which names other years by right. */
export function isSchedule(text: string): boolean {
  return new Set(plannedYears(text).map(({ year }) => year)).size > 2;
}

/** The cells that speak of the year's work: goals, purpose, names, descriptions and values. */
export function datedFields(table: Table): Field[] {
  const purpose = table.fields
    .filter(({ id }) => id === 'purpose' || id === 'project-name')
    .map(({ value }) => value);
  const goals = table.goals.filter(({ term }) => term === 'annual').map(({ value }) => value);
  const cells = table.indicators
    .filter(({ block }) => block.term === 'annual')
    .flatMap(({ name, description, value }) => [name, description, value]);
  return [...purpose, ...goals, ...cells].filter(
    (field): field is Field => field !== null && !field.isBlank,
  );
}
