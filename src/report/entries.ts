import type { Outcome } from '../model/outcome';
import type { Problem, Unjudged, Waived } from '../model/problem';

/** What is told of one table. */
export interface Entries {
  readonly problems: Problem[];
  readonly unjudged: Unjudged[];
  readonly waived: Waived[];
}

/** Entries by the number of their table; under null those of no table. */
export function entriesByTable({
  problems,
  unjudged,
  waived,
}: Outcome): Map<number | null, Entries> {
  const byTable = new Map<number | null, Entries>();
  const of = (table: number | null): Entries => {
    const known = byTable.get(table) ?? { problems: [], unjudged: [], waived: [] };
    byTable.set(table, known);
    return known;
  };
  for (const problem of problems) of(problem.table).problems.push(problem);
  for (const one of unjudged) of(one.table).unjudged.push(one);
  for (const one of waived) of(one.problem.table).waived.push(one);
  return byTable;
}
