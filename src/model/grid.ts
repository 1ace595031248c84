import type { Area } from './place';
import type { TextLayout } from './text-layout';

/** What a cell holds, as stored: text, a number, a truth value, or null for nothing. Error values are their text, `#N/A`. */
export type Held = string | number | boolean | null;

/**
 * A cell that holds something. Text such as “=0次” is text; only `formula` tells that the cell computes.
 */
export interface Cell {
  readonly kind: 'text' | 'number' | 'boolean' | 'error';
  /** The stored value; of a formula, the cached result. */
  readonly value: string | number | boolean;
  /** What a reader sees: 0.5 under `0%` is “50%”, 316 under `0"万元"` is “316万元”. Text is as stored, blanks and line breaks too. */
  readonly text: string;
  /** The number format, `General` when none is set. */
  readonly format: string;
  readonly formula: boolean;
}

/** One worksheet (工作表) as a grid of cells. Only cells that hold something are in it. */
export interface Grid {
  readonly sheet: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Row number → the row's cells by column; rows and columns without content are absent. In ascending order of rows. */
  readonly rows: ReadonlyMap<number, readonly (Cell | undefined)[]>;
  /** The merged areas, or null when the host could not tell them: then blank cells under a label are taken as its continuation. */
  readonly merges: readonly Area[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
}

/** A workbook (工作簿): its sheets in the order of their tabs. */
export interface Book {
  readonly grids: readonly Grid[];
  /** Of a book that was made of a text (绩效文本): how its paragraphs and tables stand. */
  readonly text?: TextLayout;
}

/** The cell at a row and column, or undefined when nothing is there. */
export function cellAt(grid: Grid, row: number, col: number): Cell | undefined {
  return grid.rows.get(row)?.[col];
}

/** What the cell at a row and column holds: what an edit must find again before it writes. */
export function heldAt(grid: Grid, row: number, col: number): Held {
  return cellAt(grid, row, col)?.value ?? null;
}
