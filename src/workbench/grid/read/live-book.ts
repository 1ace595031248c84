import type { Book, Cell, Grid, Held } from '../../../model/grid';
import type { Place } from '../../../model/place';

/** One sheet as it stands: the model's nouns, kept up to date in place. */
interface LiveSheet {
  readonly id: string;
  grid: Grid;
  /** A row is never changed, only replaced: readers keep the rows that they were given. */
  rows: Map<number, readonly (Cell | undefined)[]>;
  /** Whether `rows` ascends, as readers of a Grid expect. */
  sorted: boolean;
}

/**
 * The workbook as it stands in the grid: what checking reads, and the memory of what a cell held before a change.
 * (Univer has already blanked a cell when it tells of a typed formula.) Sheets are known to the grid by id, to all others by name.
 */
export class LiveBook {
  private readonly sheets = new Map<string, LiveSheet>();

  constructor(ids: readonly string[], book: Book) {
    book.grids.forEach((grid, index) => this.putSheet(ids[index]!, grid));
  }

  /** What later changes do not touch; of one sheet by its name, or of all. Rows that did not change are the same objects as before. */
  read(name?: string): Book {
    const all = [...this.sheets.values()];
    const wanted = name === undefined ? all : all.filter(({ grid }) => grid.sheet === name);
    return { grids: wanted.map(copySheet) };
  }

  /** Adds a sheet, or replaces what is known of it. */
  putSheet(id: string, grid: Grid): void {
    this.sheets.set(id, { id, grid, rows: new Map(grid.rows), sorted: false });
  }

  removeSheet(id: string): void {
    this.sheets.delete(id);
  }

  putCell(id: string, row: number, col: number, cell: Cell | undefined): void {
    const sheet = this.sheets.get(id);
    if (!sheet) return;
    const before = sheet.rows.get(row);
    if (!before && !cell) return;
    const cells = before ? [...before] : [];
    cells[col] = cell;
    sheet.rows.set(row, cells);
    if (!before) sheet.sorted = false;
  }

  cellAt(id: string, row: number, col: number): Cell | undefined {
    return this.sheets.get(id)?.rows.get(row)?.[col];
  }

  /** What a cell holds by its place; null for a blank cell, undefined when there is no such sheet. */
  heldAt(place: Place): Held | undefined {
    const id = this.idOf(place.sheet);
    return id === undefined ? undefined : (this.cellAt(id, place.row, place.col)?.value ?? null);
  }

  /** The columns of a row that hold something. */
  filledIn(id: string, row: number): number[] {
    const cells = this.sheets.get(id)?.rows.get(row) ?? [];
    return cells.flatMap((cell, col) => (cell ? [col] : []));
  }

  idOf(name: string): string | undefined {
    for (const { id, grid } of this.sheets.values()) if (grid.sheet === name) return id;
    return undefined;
  }

  /** The sheet as it was last read whole: its name, merges, visibility. */
  sheet(id: string): Grid | undefined {
    return this.sheets.get(id)?.grid;
  }

  ids(): string[] {
    return [...this.sheets.keys()];
  }
}

function copySheet(sheet: LiveSheet): Grid {
  if (!sheet.sorted) {
    sheet.rows = new Map([...sheet.rows].sort(([a], [b]) => a - b));
    sheet.sorted = true;
  }
  const filled = Array.from(sheet.rows).filter(([, cells]) => cells.some(Boolean));
  return { ...sheet.grid, rows: new Map(filled) };
}
