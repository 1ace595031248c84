import { a1 } from '../../model/place';
import type { Problem } from '../../model/problem';
import type { ListedProblem } from '../../session/state';

/** The ids of problems that only their sentences tell apart: the same rule at the same cell. */
export function alikeOnes(problems: readonly ListedProblem[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const alike = new Set<string>();
  for (const { id, problem } of problems) {
    const key = `${problem.rule} ${cellOf(problem)}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else alike.add(other).add(id);
  }
  return alike;
}

/** What else is wrong with the cell of a problem. */
export function othersAtCell(
  { id, problem }: ListedProblem,
  problems: readonly ListedProblem[],
): readonly ListedProblem[] {
  const cell = cellOf(problem);
  return problems.filter((other) => other.id !== id && cellOf(other.problem) === cell);
}

function cellOf({ place }: Problem): string {
  return `${place.sheet}!${a1(place)}`;
}
