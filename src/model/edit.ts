import type { Held } from './grid';
import type { Area, Place } from './place';

/** Writes text into one cell, as text: “=0次” never becomes a formula. */
export interface SetText {
  readonly kind: 'set-text';
  readonly place: Place;
  /** What the cell held when it was read; a host refuses the edit when it holds something else now. */
  readonly held: Held;
  readonly text: string;
}

/** Inserts one row and fills it. */
export interface InsertRow {
  readonly kind: 'insert-row';
  readonly sheet: string;
  /** The row that the new one becomes; rows from here on move down by one. */
  readonly row: number;
  /** The existing row (numbered as before the insertion) whose height, formats and merges across columns the new row takes over. */
  readonly like: number;
  readonly cells: readonly { readonly col: number; readonly text: string }[];
  /** Merged areas (as before the insertion) that end just above the new row and are to include it, such as the level 1 it belongs to. */
  readonly grow: readonly Area[];
  /** Cells that must still hold this, as the proof that the sheet is the one that was read. */
  readonly held: readonly { readonly place: Place; readonly held: Held }[];
}

/** Deletes one row. */
export interface DeleteRow {
  readonly kind: 'delete-row';
  readonly sheet: string;
  readonly row: number;
  readonly held: readonly { readonly place: Place; readonly held: Held }[];
}

/** One change of a workbook, as data. */
export type Edit = SetText | InsertRow | DeleteRow;

/**
 * A way to put a problem right (修复). `safe`: cannot change the meaning, may be applied in bulk.
 * `choice`: a person picks it after seeing before and after; what only the unit knows is left as 【 】.
 */
export interface Fix {
  readonly kind: 'safe' | 'choice';
  readonly title: string;
  readonly edits: readonly Edit[];
}
