import type { Field, Table } from '../../model/table';
import { remembered } from '../../language/text/remember';
import { withoutYearSpans } from '../../language/date/year-span';
import { isPastYear, tellsOfPast } from '../../language/date/year-use';

/** A fiscal year that a text speaks of. */
export interface YearMention {
  readonly year: number;
  /** Where it stands in the text as given. */
  readonly at: number;
}

/** Documents and their numbers carry years of their own: 《2023年物业合同》, 财预〔2021〕101号. */
const QUOTED = /《[^》]*》|〔[^〕]*〕|［[^］]*］|\[[^\]]*\]|［\d{4}］/g;
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
    if (isPastYear(before, after)) continue;
    if (tellsOfPast(clauseAround(plain, match.index))) continue;
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
