import type { Book, Grid } from '../../model/grid';
import type { Table } from '../../model/table';

/** A workbook with no more tables than this is read as a whole. */
const FEW = 3;

/** Rows from one to another, both inside. */
type Span = readonly [first: number, last: number];

/**
 * What a fix of one table is proved on: its sheet from the table above to the table below, so that a proof costs the same in
 * a large workbook as in a small one. Of a list of projects that is the project's own rows under the list's headings.
 */
export function groundOf(book: Book, tables: readonly Table[], index: number | null): Book {
  const table = index === null ? undefined : tables[index];
  if (!table || tables.length <= FEW) return book;
  const spans = table.listed ? listed(table, tables) : [between(table, tables)];
  const grids = book.grids.filter(({ sheet }) => sheet === table.sheet);
  return { grids: grids.map((grid) => rowsOf(grid, spans)) };
}

function between(table: Table, tables: readonly Table[]): Span {
  let [first, last] = [0, Infinity];
  for (const { sheet, area } of tables) {
    if (sheet !== table.sheet) continue;
    if (area.bottom < table.area.top) first = Math.max(first, area.bottom + 1);
    if (area.top > table.area.bottom) last = Math.min(last, area.top - 1);
  }
  return [first, last];
}

/** What stands above the first project under the same headings, and the project. */
function listed(table: Table, tables: readonly Table[]): Span[] {
  const header = Math.min(...table.blocks.map(({ headerRow }) => headerRow));
  let [first, top] = [0, table.area.top];
  for (const { sheet, area } of tables) {
    if (sheet !== table.sheet) continue;
    if (area.bottom < header) first = Math.max(first, area.bottom + 1);
    if (area.top > header) top = Math.min(top, area.top);
  }
  return [
    [first, top - 1],
    [table.area.top, table.area.bottom],
  ];
}

function rowsOf(grid: Grid, spans: readonly Span[]): Grid {
  const isIn = (from: number, to: number) =>
    spans.some(([first, last]) => from >= first && to <= last);
  return {
    ...grid,
    rows: new Map([...grid.rows].filter(([row]) => isIn(row, row))),
    merges: grid.merges && grid.merges.filter(({ top, bottom }) => isIn(top, bottom)),
  };
}
