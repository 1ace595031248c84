import type { Outcome } from '../../model/outcome';
import { contains, type Place } from '../../model/place';
import type { Severity } from '../../model/problem';
import type { ListedProblem } from '../../session/state';

/** Which problems the reader wants to see; null and the empty list mean all. */
export interface Filter {
  readonly severities: readonly Severity[];
  readonly rule: string | null;
  /** Number of the table in the outcome. */
  readonly table: number | null;
  /** Words that the problem must hold, parted by blanks. */
  readonly words: string;
}

export const EVERYTHING: Filter = { severities: [], rule: null, table: null, words: '' };

/** Whether the list is narrowed by what stands behind the funnel. */
export function isNarrowed({ rule, table, words }: Filter): boolean {
  return rule !== null || table !== null || words.trim() !== '';
}

/** How many problems there are of each severity. */
export function countSeverities(
  problems: readonly ListedProblem[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { problem } of problems) counts[problem.severity] += 1;
  return counts;
}

/** Adds a severity to the filter, or takes it out. */
export function toggleSeverity(filter: Filter, severity: Severity): Filter {
  const { severities } = filter;
  const without = severities.filter((one) => one !== severity);
  return {
    ...filter,
    severities: without.length < severities.length ? without : [...severities, severity],
  };
}

/** Narrows the list to the table that a cell belongs to (检查本表); to nothing when it is in none. */
export function tableAround({ tables }: Outcome, place: Place | null): Filter {
  const table = tables.findIndex(
    ({ sheet, area }) => sheet === place?.sheet && contains(area, place.row, place.col),
  );
  return { ...EVERYTHING, table: table < 0 ? null : table };
}
