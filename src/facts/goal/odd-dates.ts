import type { DateParts } from '../../model/measure';
import type { Goal, Indicator, Table } from '../../model/table';
import { aboutOf, namesTheEnd, tellsTheEnd } from '../../language/goal/finishing';
import { share } from '../../language/goal/likeness';
import { statedDates, type StatedDate } from '../../language/goal/stated-dates';
import { squeeze } from '../../language/text/normalize';

/** A time of a goal and the indicator that wants the same done at another time. */
export interface OddDate {
  readonly goal: Goal;
  readonly date: StatedDate;
  readonly row: Indicator;
  /** The indicator wants it earlier. */
  readonly earlier: boolean;
}

interface Dated {
  readonly row: Indicator;
  readonly date: StatedDate;
}

/** So much of what a name is about must stand in the clause of the time. */
const NEAR = 0.2;

/** What stands beside counts so much of what stands at the time itself. */
const BESIDE = 0.5;

/** Times of this term's goals that differ from the time of the one indicator of the same thing; both have no other to match. */
export function oddDates(table: Table, term: Goal['term']): OddDate[] {
  const stated = table.goals
    .filter((goal) => goal.term === term)
    .flatMap((goal) => statedDates(goal.value.text).map((date) => ({ goal, date })));
  const dated = table.indicators.flatMap((row): Dated[] => {
    const [date, second] = row.block.term === term ? statedDates(row.value?.text ?? '') : [];
    return date && !second && row.measure.kind === 'date' ? [{ row, date }] : [];
  });
  const oddRows = dated.filter(({ date }) => !stated.some((one) => isSame(one.date, date)));
  const odd = stated.filter(({ date }) => !dated.some((one) => isSame(one.date, date)));
  return odd.flatMap(({ goal, date }): OddDate[] => {
    const fits = oddRows.filter((one) => one.date.monthly === date.monthly);
    const others = odd.filter((one) => one.date.monthly === date.monthly);
    const near = fits.map((one) => nearness(date, one.row));
    const most = Math.max(NEAR, ...near);
    const [best, second] = fits.filter((_, at) => near[at] === most);
    const isAlone = fits.length === 1 && others.length === 1;
    const meant = best && !second ? best : isAlone && isEnd(date, fits[0]!) ? fits[0]! : null;
    if (!meant || others.some((one) => nearness(one.date, meant.row) > nearness(date, meant.row)))
      return [];
    return [{ goal, date, row: meant.row, earlier: isEarlier(meant.date, date) }];
  });
}

function isEnd(date: StatedDate, { row }: Dated): boolean {
  return date.monthly || (namesTheEnd(nameOf(row)) && tellsTheEnd(date.clause));
}

function nameOf({ name }: Indicator): string {
  return squeeze(name?.text ?? '');
}

function nearness({ clause, before }: StatedDate, row: Indicator): number {
  const described = squeeze(row.description?.text ?? '');
  const about = aboutOf(nameOf(row));
  return Math.max(
    share(about, clause),
    share(about, before) * BESIDE,
    clause.length > 1 ? share(clause, described) * BESIDE : 0,
  );
}

/** The same time; where one of them names no day, the same month. */
function isSame(a: StatedDate, b: StatedDate): boolean {
  if (a.monthly !== b.monthly || a.month !== b.month) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  return a.day === null || b.day === null || a.day === b.day || isMonthEnd(a, b);
}

/** 2月底 is the 28th or the 29th. */
function isMonthEnd(a: DateParts, b: DateParts): boolean {
  return a.month === 2 && a.day! > 27 && b.day! > 27;
}

function isEarlier(one: DateParts, other: DateParts): boolean {
  if (one.year !== null && other.year !== null && one.year !== other.year)
    return one.year < other.year;
  return dayOf(one) < dayOf(other);
}

function dayOf({ month, day }: DateParts): number {
  return (month ?? 0) * 31 + (day ?? 31);
}
