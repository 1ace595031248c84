import type { FiledProblem } from '../model/comparison';
import { a1, type Place } from '../model/place';
import type { Problem } from '../model/problem';
import type { ColumnId, Table } from '../model/table';
import { pairGreedily, type Candidate } from './pair/greedy';

/** A problem and the spot that it is told at, called alike in both versions; null where the other version has no such spot. */
export interface SpottedProblem extends FiledProblem {
  readonly spot: string | null;
}

/** Which problems are gone, new, or still there. One is known again by its rule, its message's kind and its spot. */
export function compareProblems(
  before: readonly SpottedProblem[],
  after: readonly SpottedProblem[],
) {
  const olds = new Map<string, number[]>();
  before.forEach((one, index) => {
    const key = keyOf(one);
    if (key !== null) olds.set(key, [...(olds.get(key) ?? []), index]);
  });
  const byKey = new Map<string, Candidate[]>();
  after.forEach((one, index) => {
    const key = keyOf(one);
    if (key === null) return;
    const candidates = (olds.get(key) ?? []).map((old) => ({
      before: old,
      after: index,
      score: before[old]!.problem.message === one.problem.message ? 1 : 0,
    }));
    byKey.set(key, [...(byKey.get(key) ?? []), ...candidates]);
  });
  const pairs = [...byKey.values()].flatMap(pairGreedily);
  const left = new Map(pairs.map(([old, now]) => [now, old]));
  const still = new Set(left.values());
  return {
    solved: filed(before.filter((_, index) => !still.has(index))),
    fresh: filed(after.filter((_, index) => !left.has(index))),
    left: filed(after.filter((_, index) => left.has(index))),
  };
}

function filed(spotted: readonly SpottedProblem[]): FiledProblem[] {
  return spotted.map(({ path, problem }) => ({ path, problem }));
}

function keyOf({ spot, problem }: SpottedProblem): string | null {
  return spot === null ? null : [problem.rule, problem.key, spot].join('|');
}

/** What a cell of a table is, without its address: column of a row, field of the head, heading. */
export function spotIn(table: Table, { place }: Problem, rowName: (row: number) => string | null) {
  const at = a1(place);
  // The heading of a list is told with whichever project comes first.
  if (table.listed && table.title && isAt(table.title.place, at)) return 'list';
  for (const [index, { cells }] of table.indicators.entries()) {
    const column = columnAt(cells, place);
    if (!column) continue;
    const row = rowName(index);
    return row === null ? null : `${row} ${column}`;
  }
  const field = table.fields.find(
    ({ value, label }) => isAt(value.place, at) || isAt(label.place, at),
  );
  if (field) return `field ${field.id}`;
  const fund = table.funds.find(({ value }) => isAt(value.place, at));
  if (fund) return `fund ${fund.role} ${fund.term} ${fund.column}`;
  const goal = table.goals.findIndex(({ value }) => isAt(value.place, at));
  if (goal >= 0) return `goal ${String(goal)}`;
  const step = table.plan?.steps.find(({ value }) => isAt(value.place, at));
  if (step) return `plan ${String(step.month)}`;
  for (const { columns } of table.blocks) {
    const column = columnAt(columns, place);
    if (column) return `heading ${column}`;
  }
  return 'table';
}

function isAt(place: Place, at: string): boolean {
  return a1(place) === at;
}

function columnAt(
  cells: Readonly<Partial<Record<ColumnId, { readonly place: Place }>>>,
  { row, col }: Place,
): ColumnId | undefined {
  return (Object.keys(cells) as ColumnId[]).find((id) => {
    const place = cells[id]?.place;
    return place?.row === row && place.col === col;
  });
}
