import type { Cell } from '../model/grid';

/** Longer rows are asked for what they hold: a cell in XFD stands behind sixteen thousand that hold nothing. */
const WIDE = 256;

/** The columns of a row from `left` to `right`, ascending; all that hold something are among them. */
export function filledColumns(
  cells: readonly (Cell | undefined)[],
  left = 0,
  right = Infinity,
): readonly number[] {
  const last = Math.min(cells.length - 1, right);
  if (last < WIDE) return Array.from({ length: Math.max(0, last - left + 1) }, (_, i) => left + i);
  return Object.keys(cells)
    .map(Number)
    .filter((col) => col >= left && col <= last);
}
