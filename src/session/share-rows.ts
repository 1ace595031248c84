import type { Book, Cell, Grid } from '../model/grid';
import { isSameArea } from '../model/place';

type Row = readonly (Cell | undefined)[];

/**
 * A fresh reading with everything taken over from the last one that says the same: its rows, its grids, or all of it. The very
 * same book comes back when nothing has changed; then the list that is shown is still right, and nothing moves.
 */
export function shareRows(before: Book, fresh: Book): Book {
  if (before === fresh) return before;
  const grids = fresh.grids.map((grid, at) => {
    const known = before.grids[at]?.sheet === grid.sheet ? before.grids[at] : undefined;
    return known ? shareGrid(known, grid) : grid;
  });
  const isSame =
    grids.length === before.grids.length && grids.every((g, at) => g === before.grids[at]);
  return isSame ? before : { grids };
}

function shareGrid(before: Grid, fresh: Grid): Grid {
  if (before === fresh) return before;
  let changed = before.rows.size !== fresh.rows.size;
  const rows = new Map<number, Row>();
  for (const [row, cells] of fresh.rows) {
    const known = before.rows.get(row);
    const shared = known && sameRow(known, cells) ? known : cells;
    if (shared !== known) changed = true;
    rows.set(row, shared);
  }
  const merges = sameMerges(before.merges, fresh.merges) ? before.merges : fresh.merges;
  const isSame =
    !changed &&
    merges === before.merges &&
    before.visibility === fresh.visibility &&
    sameSet(before.hiddenRows, fresh.hiddenRows) &&
    sameSet(before.hiddenCols, fresh.hiddenCols);
  return isSame ? before : { ...fresh, rows, merges };
}

function sameRow(a: Row, b: Row): boolean {
  if (a === b) return true;
  for (let col = Math.max(a.length, b.length) - 1; col >= 0; col -= 1) {
    if (!sameCell(a[col], b[col])) return false;
  }
  return true;
}

function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.value === b.value && a.text === b.text && a.format === b.format && a.formula === b.formula
  );
}

function sameMerges(a: Grid['merges'], b: Grid['merges']): boolean {
  if (a === b) return true;
  if (!a || !b || a.length !== b.length) return false;
  return a.every((area, at) => isSameArea(area, b[at]!));
}

function sameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}
