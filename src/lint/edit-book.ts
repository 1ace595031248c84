import type { DeleteRow, Edit, InsertRow } from '../model/edit';
import type { Book, Cell, Grid } from '../model/grid';
import type { Area } from '../model/place';
import { shiftArea, shiftRow, type RowShift } from '../model/row-shift';
import { applyTextEdits, textCell } from './apply-edits';

type RowEdit = InsertRow | DeleteRow;

/** The workbook as it would be after any edits, rows that come and go too: what a fix is proved on. Throws like `applyTextEdits`. */
export function applyEdits(book: Book, edits: readonly Edit[]): Book {
  const texts = edits.filter(({ kind }) => kind === 'set-text');
  const now = texts.length > 0 ? applyTextEdits(book, texts) : book;
  return rowEdits(edits).reduce(
    (after, edit) => ({
      ...after,
      grids: after.grids.map((grid) => (grid.sheet === edit.sheet ? editRows(grid, edit) : grid)),
    }),
    now,
  );
}

/** Where a row of a sheet stands after the edits; null when it was deleted. */
export function rowAfter(edits: readonly Edit[], sheet: string, row: number): number | null {
  let now: number | null = row;
  for (const edit of rowEdits(edits))
    if (edit.sheet === sheet && now !== null) now = shiftRow(now, shiftOf(edit));
  return now;
}

/** The rows that the edits insert, where they stand afterwards. */
export function rowsInserted(
  edits: readonly Edit[],
): { readonly edit: InsertRow; readonly row: number }[] {
  const rows = rowEdits(edits);
  return rows.flatMap((edit, at) => {
    if (edit.kind === 'delete-row') return [];
    const row = rows
      .slice(at + 1)
      .reduce<number | null>(
        (now, later) =>
          now === null || later.sheet !== edit.sheet ? now : shiftRow(now, shiftOf(later)),
        edit.row,
      );
    return row === null ? [] : [{ edit, row }];
  });
}

/** Bottom up, so that each still finds the rows it names; at one row the deletion first, as the hosts do it. */
function rowEdits(edits: readonly Edit[]): RowEdit[] {
  const rank = ({ kind }: RowEdit) => (kind === 'delete-row' ? 0 : 1);
  return edits
    .filter((edit): edit is RowEdit => edit.kind !== 'set-text')
    .sort((a, b) => b.row - a.row || rank(a) - rank(b));
}

function editRows(grid: Grid, edit: RowEdit): Grid {
  const shift = shiftOf(edit);
  const rows = new Map<number, readonly (Cell | undefined)[]>();
  grid.rows.forEach((cells, row) => {
    const moved = shiftRow(row, shift);
    if (moved !== null) rows.set(moved, cells);
  });
  if (edit.kind === 'insert-row') rows.set(edit.row, newCells(edit));
  else for (const [col, cell] of rescued(grid, edit.row)) put(rows, edit.row, col, cell);
  const hidden = [...grid.hiddenRows].flatMap((row) => shiftRow(row, shift) ?? []);
  return {
    ...grid,
    rows: new Map([...rows].sort(([a], [b]) => a - b)),
    merges: grid.merges && mergesAfter(grid.merges, edit),
    hiddenRows: new Set(hidden),
  };
}

function newCells({ cells }: InsertRow): readonly (Cell | undefined)[] {
  const row: (Cell | undefined)[] = [];
  for (const { col, text } of cells) if (text !== '') row[col] = textCell(text);
  return row;
}

/** The label of a merged area whose first row goes away moves to the area's next row. */
function rescued({ merges, rows }: Grid, row: number): [number, Cell | undefined][] {
  return (merges ?? [])
    .filter((area) => area.top === row && area.bottom > row)
    .map(({ left }) => [left, rows.get(row)?.[left]]);
}

function put(
  rows: Map<number, readonly (Cell | undefined)[]>,
  row: number,
  col: number,
  cell: Cell | undefined,
): void {
  const cells = [...(rows.get(row) ?? [])];
  cells[col] = cell;
  rows.set(row, cells);
}

function mergesAfter(merges: readonly Area[], edit: RowEdit): Area[] {
  const shift = shiftOf(edit);
  const moved = merges.flatMap((area) => {
    const left = shiftArea(area, shift);
    if (!left || (left.top === left.bottom && left.left === left.right)) return [];
    const grows =
      edit.kind === 'insert-row' &&
      edit.grow.some(({ top, left: col }) => top === area.top && col === area.left);
    return [grows ? { ...left, bottom: Math.max(left.bottom, edit.row) } : left];
  });
  if (edit.kind === 'delete-row') return moved;
  const across = merges.filter(({ top, bottom }) => top === edit.like && bottom === edit.like);
  return [...moved, ...across.map((area) => ({ ...area, top: edit.row, bottom: edit.row }))];
}

function shiftOf({ kind, row }: RowEdit): RowShift {
  return { kind: kind === 'insert-row' ? 'insert' : 'delete', row, count: 1 };
}
