import type { ShownProblem } from '../../hosts/frame/messages';
import type { Place } from '../../model/place';

/** F8: the next problem after the selected cell, round to the first; Shift+F8 the one before. Null when there is none. */
export function nextProblem(
  problems: readonly ShownProblem[],
  sheets: readonly string[],
  from: Place | null,
  forward: boolean,
): Place | null {
  const rank = ({ sheet, row, col }: Place): readonly number[] => [sheets.indexOf(sheet), row, col];
  const places = problems
    .map(({ sheet, area }): Place => ({ sheet, row: area.top, col: area.left }))
    .sort((a, b) => compare(rank(a), rank(b)));
  if (!from) return places[0] ?? null;
  const here = rank(from);
  const after = forward
    ? places.find((place) => compare(rank(place), here) > 0)
    : [...places].reverse().find((place) => compare(rank(place), here) < 0);
  return after ?? (forward ? places[0] : places[places.length - 1]) ?? null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
