import type { Book, Cell, Grid } from '../model/grid';

/** Whether a fresh reading says what the last one said: then the list that is shown is still right, and nothing moves. */
export function sameBook(a: Book, b: Book): boolean {
  return (
    a.grids.length === b.grids.length && a.grids.every((grid, i) => sameGrid(grid, b.grids[i]!))
  );
}

function sameGrid(a: Grid, b: Grid): boolean {
  if (a === b) return true;
  if (a.sheet !== b.sheet || a.visibility !== b.visibility || a.rows.size !== b.rows.size)
    return false;
  if (JSON.stringify(a.merges) !== JSON.stringify(b.merges)) return false;
  if (!sameSet(a.hiddenRows, b.hiddenRows) || !sameSet(a.hiddenCols, b.hiddenCols)) return false;
  for (const [row, cells] of a.rows) if (!sameRow(cells, b.rows.get(row))) return false;
  return true;
}

type Row = readonly (Cell | undefined)[];

function sameRow(a: Row, b: Row | undefined): boolean {
  if (!b) return false;
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

function sameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}
