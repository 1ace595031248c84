import type { ColumnId, Indicator, Table } from '../../model/table';
import type { Document } from '../../rules/rule';
import { COLUMN_PARTS, DOCUMENT_PARTS, HEAD_PARTS, MEASURE, ROWS, type Parts } from './parts';

/** What two readings of one table have different. */
export interface Changed {
  /** All parts that differ, those of rows too. */
  readonly parts: Parts;
  /** Those of each row, by its number among the indicators. */
  readonly rows: readonly Parts[];
}

const SAME: Changed = { parts: 0, rows: [] };
const FRAME = ['sheet', 'area', 'kind', 'frame', 'listed', 'blocks', 'emptyRows'] as const;
const HEAD = Object.keys(HEAD_PARTS) as (keyof typeof HEAD_PARTS)[];
const COLUMNS = Object.keys(COLUMN_PARTS) as ColumnId[];

/** What differs between two readings; null where they are of another frame, so that nothing can be taken over. */
export function changedParts(before: Table, after: Table): Changed | null {
  if (before === after) return SAME;
  const rows = after.indicators.map(() => 0);
  if (before.indicators.length !== after.indicators.length) return null;
  if (!FRAME.every((part) => isSame(before[part], after[part]))) return null;
  let parts = 0;
  for (const part of HEAD) if (!isSame(before[part], after[part])) parts |= HEAD_PARTS[part];
  for (let at = 0; at < rows.length; at += 1) {
    const changed = changedColumns(before.indicators[at]!, after.indicators[at]!);
    if (changed === null) return null;
    rows[at] = changed;
    parts |= changed;
  }
  return { parts, rows };
}

function changedColumns(before: Indicator, after: Indicator): Parts | null {
  if (before.row !== after.row || !isSame(before.block, after.block)) return null;
  let parts = 0;
  for (const column of COLUMNS)
    if (!isSame(before.cells[column], after.cells[column])) parts |= COLUMN_PARTS[column];
  const isLevel = (one: Indicator, other: Indicator, level: 'level1' | 'level2') =>
    one[`${level}Kind`] === other[`${level}Kind`] && isSame(one[level], other[level]);
  for (const level of ['level1', 'level2'] as const)
    if (!isLevel(before, after, level)) parts |= COLUMN_PARTS[level];
  if (!isSame(before.measure, after.measure)) parts |= MEASURE;
  return parts;
}

/** What differs between two readings of a document, given what does in its tables; null where one has come, gone or got another frame. */
export function changedDocument(
  before: Document,
  after: Document,
  tables: readonly (Changed | null)[],
): Parts | null {
  if (before.tables.length !== after.tables.length) return null;
  let parts: Parts = before.book === after.book ? 0 : DOCUMENT_PARTS.book;
  if (before.outline !== after.outline) parts |= DOCUMENT_PARTS.outline;
  if (!isSame(before.unrecognised, after.unrecognised)) parts |= DOCUMENT_PARTS.unrecognised;
  for (const changed of tables) {
    if (!changed) return null;
    parts |= changed.parts;
  }
  return parts;
}

/** Whether what a rule has read of one row, and beside it, is still the same. */
export function holds(read: Parts, { parts, rows }: Changed, row: number | null): boolean {
  if ((read & parts) === 0) return true;
  if (row === null || (read & ROWS) !== 0) return false;
  return (read & (rows[row]! | (parts & ~(ROWS - 1)))) === 0;
}

/** Deep equality of what the model is made of. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSame(one[key], other[key]))
  );
}
