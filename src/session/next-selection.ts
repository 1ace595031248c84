import type { Engine } from '../lint/engine';
import type { Book } from '../model/grid';
import { contains } from '../model/place';
import type { ListedProblem, SessionState } from './state';

/**
 * A workbook that is opened shows its first error; lesser problems wait to be asked for. Later the open problem stays
 * open, and one that an edit has put right is remembered, so that its place can say so instead of falling shut. It says so
 * only while it is true: where something is wrong with that cell (again, or something else), that is what is open.
 */
export function nextSelection(
  { firstToShow }: Engine,
  before: SessionState,
  problems: readonly ListedProblem[],
  book: Book,
): Pick<SessionState, 'selected' | 'resolved'> {
  if (before.version === 0) {
    const first = firstToShow(problems.map(({ problem }) => problem));
    const shown = problems.find(({ problem }) => problem === first);
    return { selected: shown?.id ?? null, resolved: null };
  }
  const { selected } = before;
  if (problems.some(({ id }) => id === selected)) return { selected, resolved: null };
  const resolved = before.problems.find(({ id }) => id === selected) ?? before.resolved;
  if (!resolved) return { selected: null, resolved: null };
  const still = atSameCell(resolved, problems);
  if (still) return { selected: still.id, resolved: null };
  const isThere = book.grids.some(({ sheet }) => sheet === resolved.problem.place.sheet);
  return { selected: null, resolved: isThere ? resolved : null };
}

/** What is wrong now with the cell that a problem was about: what its own rule says, before what others say. */
function atSameCell(
  { problem: { place, rule } }: ListedProblem,
  problems: readonly ListedProblem[],
): ListedProblem | null {
  const here = problems.filter(
    ({ problem }) =>
      problem.place.sheet === place.sheet && contains(problem.area, place.row, place.col),
  );
  return here.find(({ problem }) => problem.rule === rule) ?? here[0] ?? null;
}
