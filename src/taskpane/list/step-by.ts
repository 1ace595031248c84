import type { Place } from '../../model/place';
import type { ListedProblem } from '../../session/state';

const PAGE = 10;

/** Where a key leads from a position in a list; -1 for a key that does not move. Position -1 is before the first. */
export function stepBy(key: string, index: number, length: number): number {
  const last = length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(last, index + PAGE);
    case 'PageUp':
      return Math.max(0, index - PAGE);
    default:
      return -1;
  }
}

/**
 * The problem to go to from the one at an index, round the end. From none: the first, or the one that comes after a
 * place, so that a reader who has put a problem right goes on from there.
 */
export function stepFrom(
  problems: readonly ListedProblem[],
  index: number,
  by: 1 | -1,
  place: Place | null,
): ListedProblem | undefined {
  const { length } = problems;
  if (index >= 0) return problems[(index + by + length) % length];
  const after = problems.findIndex(
    ({ problem }) => place !== null && comesAfter(problem.place, place),
  );
  const next = after < 0 ? 0 : after;
  return problems[by > 0 ? next : (next - 1 + length) % length];
}

function comesAfter(one: Place, other: Place): boolean {
  return (
    one.sheet === other.sheet &&
    (one.row > other.row || (one.row === other.row && one.col >= other.col))
  );
}
