import type { Book, Cell, Grid, Held } from '../../model/grid';
import type { Place } from '../../model/place';
import type { Change } from '../host';
import { sheetGone } from '../refusals';
import { MemorySheet } from './sheet';

/** How a person's input differs from plain text or a plain number. */
export interface Typed {
  readonly format?: string;
  readonly formula?: boolean;
  /** What a reader sees, where it is not simply the value. */
  readonly text?: string;
  /** A co-author's hands. */
  readonly remote?: boolean;
}

/** A workbook in memory: what a person can do to it beside 绩校, and what can be looked up in tests. */
export class MemoryWorkbook {
  readonly sheets: MemorySheet[];
  /** What travels with the file. */
  readonly stored = new Map<string, string>();
  selection: Place | null = null;
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(book: Book) {
    this.sheets = book.grids.map(sheetOf);
  }

  /** Throws a HostError `gone` when no sheet has the name. */
  sheet(name: string): MemorySheet {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw sheetGone(name);
    return sheet;
  }

  /** A person types into a cell; null clears it. */
  type(place: Place, value: Held, typed: Typed = {}): void {
    const { sheet, row, col } = place;
    const own = this.sheet(sheet);
    const format = typed.format ?? own.slot(row, col).format;
    own.set(row, col, { cell: value === null ? null : cellOf(value, format, typed), format });
    this.tell({ kind: 'edit', sheet, place: null, remote: typed.remote ?? false });
  }

  fill(place: Place, color: string | null): void {
    this.sheet(place.sheet).set(place.row, place.col, { fill: color });
  }

  select(place: Place): void {
    this.selection = place;
    this.tell(selectionAt(place));
  }

  removeSheet(name: string): void {
    this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    this.tell({ kind: 'sheets', sheet: null, place: null, remote: false });
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    if (this.selection) listener(selectionAt(this.selection));
    return () => this.listeners.delete(listener);
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}

function selectionAt(place: Place): Change {
  return { kind: 'selection', sheet: place.sheet, place, remote: false };
}

function sheetOf(grid: Grid): MemorySheet {
  const sheet = new MemorySheet(grid.sheet, grid);
  grid.rows.forEach((cells, row) =>
    cells.forEach((cell, col) => {
      if (cell) sheet.set(row, col, { cell, format: cell.format });
    }),
  );
  return sheet;
}

function cellOf(value: string | number | boolean, format: string, typed: Typed): Cell {
  const kind =
    typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  const text =
    typed.text ?? (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  return { kind, value, text, format, formula: typed.formula ?? false };
}
