import type { Cell } from '../../model/grid';

/** Longer rows are asked for what they hold: a cell in XFD stands behind sixteen thousand that hold nothing. */
const WIDE = 256;

/** 0 … n by n: the rows of a sheet are mostly of one length. */
const ranges: number[][] = [];

function upTo(last: number): number[] {
  return (ranges[last + 1] ??= Array.from({ length: last + 1 }, (_, col) => col));
}

/** The columns of a row from `left` to `right`, ascending; all that hold something are among them. */
export function filledColumns(
  cells: readonly (Cell | undefined)[],
  left = 0,
  right = Infinity,
): readonly number[] {
  const last = Math.min(cells.length - 1, right);
  if (last < WIDE) return left === 0 ? upTo(last) : upTo(last).slice(left);
  return Object.keys(cells)
    .map(Number)
    .filter((col) => col >= left && col <= last);
}
