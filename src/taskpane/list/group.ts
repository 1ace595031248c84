import { groupBy } from '../../model/group-by';
import type { Outcome } from '../../model/outcome';
import { areaA1 } from '../../model/place';
import type { Problem } from '../../model/problem';
import { headerField, type Indicator, type Table } from '../../model/table';
import { KIND_NAMES } from '../../report/kind-names';
import { SEVERITY_NAMES } from '../../report/severity-names';
import type { ListedProblem } from '../../session/state';
import type { Arrangement } from './arrange';
import { ruleTitle } from './rule-of';

/** Problems under one heading: those of a table, of a severity or of a rule. */
export interface Group {
  readonly key: string;
  readonly title: string;
  /** Sheet and range of a table, `Sheet1 A1:G24`; empty of others. */
  readonly where: string;
  readonly problems: readonly ListedProblem[];
}

/** Parts arranged problems under their headings. */
export function groupProblems(
  problems: readonly ListedProblem[],
  outcome: Outcome,
  how: Arrangement,
): readonly Group[] {
  if (how === 'place') return groupByTable(problems, outcome);
  const groups = groupBy(problems, ({ problem }) => problem[how]);
  return Array.from(groups, ([key, own]) => ({
    key,
    title: how === 'severity' ? SEVERITY_NAMES[own[0]!.problem.severity] : ruleTitle(key),
    where: '',
    problems: own,
  }));
}

/** What belongs to no table stands under its sheet. */
function groupByTable(problems: readonly ListedProblem[], { tables }: Outcome): readonly Group[] {
  const groups = groupBy(problems, ({ problem: { table, place } }) =>
    table === null ? `sheet ${place.sheet}` : `table ${table}`,
  );
  return Array.from(groups, ([key, own]) => {
    const { table: number, place } = own[0]!.problem;
    const table = number === null ? undefined : tables[number];
    return {
      key,
      title: table ? tableTitle(table) : '表格之外',
      where: table ? `${table.sheet} ${areaA1(table.area)}` : place.sheet,
      problems: own,
    };
  });
}

/** What a table calls itself: its title, its project's name, or the name of its form. */
export function tableTitle(table: Table): string {
  const named = table.title?.text || headerField(table, 'project-name')?.value.text;
  return (named || KIND_NAMES[table.kind]).replace(/\s+/g, '');
}

/** The indicator or field that a problem is about, in the table's own words; empty when it stands for itself. */
export function subjectOf({ table: number, place }: Problem, { tables }: Outcome): string {
  const table = number === null ? undefined : tables[number];
  if (!table) return '';
  return (
    indicatorAt(table, place.row)?.name?.text ??
    table.fields.find(({ value }) => value.place.row === place.row && value.place.col === place.col)
      ?.label.text ??
    ''
  ).replace(/\s+/g, '');
}

/** Indicators are in ascending order of rows. */
function indicatorAt({ indicators }: Table, row: number): Indicator | undefined {
  let low = 0;
  let high = indicators.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = indicators[middle]!;
    if (one.row === row) return one;
    if (one.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
