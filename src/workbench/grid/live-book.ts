import type { Book, Cell, Grid, Held } from '../../model/grid';
import type { Place } from '../../model/place';

/** One sheet as it stands: the model's nouns, kept up to date in place. */
interface LiveSheet {
  readonly id: string;
  grid: Grid;
  rows: Map<number, (Cell | undefined)[]>;
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

  /** A copy that later changes do not touch; of one sheet by its name, or of all. */
  read(name?: string): Book {
    const all = [...this.sheets.values()];
    const wanted = name === undefined ? all : all.filter(({ grid }) => grid.sheet === name);
    return { grids: wanted.map(copySheet) };
  }

  /** Adds a sheet, or replaces what is known of it. */
  putSheet(id: string, grid: Grid): void {
    const rows = new Map(Array.from(grid.rows, ([row, cells]) => [row, [...cells]]));
    this.sheets.set(id, { id, grid, rows, sorted: false });
  }

  removeSheet(id: string): void {
    this.sheets.delete(id);
  }

  putCell(id: string, row: number, col: number, cell: Cell | undefined): void {
    const sheet = this.sheets.get(id);
    if (!sheet) return;
    let cells = sheet.rows.get(row);
    if (!cells) {
      if (!cell) return;
      cells = [];
      sheet.rows.set(row, cells);
      sheet.sorted = false;
    }
    cells[col] = cell;
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
  const filled = Array.from(sheet.rows, ([row, cells]) => [row, [...cells]] as const);
  return { ...sheet.grid, rows: new Map(filled.filter(([, cells]) => cells.some(Boolean))) };
}
