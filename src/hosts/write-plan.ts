import { groupBy } from '../model/group-by';
import type { DeleteRow, Edit, InsertRow, SetText } from '../model/edit';
import type { Held } from '../model/grid';
import { areaA1, type Place } from '../model/place';
import { shiftRow, type RowShift } from '../model/row-shift';

/** A cell and what it must hold. */
export interface Expectation {
  readonly place: Place;
  readonly held: Held;
}

export type RowEdit = InsertRow | DeleteRow;

/** The edits of one sheet in the order in which a host carries them out. */
export interface SheetPlan {
  readonly sheet: string;
  /** What must be found before anything is written. */
  readonly expects: readonly Expectation[];
  readonly texts: readonly SetText[];
  /** Bottom up, so that each still finds the rows it names. */
  readonly rows: readonly RowEdit[];
  /** What the touched cells hold afterwards, where they stand then: an undo must find it again. */
  readonly leaves: readonly Expectation[];
  /** The new rows, where they stand afterwards. */
  readonly newRows: readonly number[];
}

/**
 * Sorts edits by sheet. As in the Language Server Protocol all of them speak of the workbook as it was read: an
 * inserted row does not move the rows that the other edits name.
 */
export function planWrite(edits: readonly Edit[]): readonly SheetPlan[] {
  const bySheet = groupBy(edits, (edit) =>
    edit.kind === 'set-text' ? edit.place.sheet : edit.sheet,
  );
  return [...bySheet].map(([sheet, own]) => planSheet(sheet, own));
}

function planSheet(sheet: string, edits: readonly Edit[]): SheetPlan {
  const texts = edits.filter((edit): edit is SetText => edit.kind === 'set-text');
  const rows = inOrder(edits.filter((edit) => edit.kind !== 'set-text'));
  const expects = [
    ...texts.map(({ place, held }) => ({ place, held })),
    ...rows.flatMap(({ held }) => held),
  ];
  return {
    sheet,
    expects,
    texts,
    rows,
    leaves: leftBehind(expects, texts, rows),
    newRows: newRowsOf(rows),
  };
}

/** Bottom up; at one row the deletion first, then the insertions from last to first, so that the first named ends on top. */
function inOrder(edits: readonly RowEdit[]): RowEdit[] {
  const rank = (edit: RowEdit) => (edit.kind === 'delete-row' ? 1 : 0);
  const sorted = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => b.edit.row - a.edit.row || rank(b.edit) - rank(a.edit) || b.order - a.order)
    .map(({ edit }) => edit);
  const done: RowEdit[] = [];
  for (const edit of sorted) {
    done.push(edit.kind === 'insert-row' ? asFound(edit, done) : edit);
  }
  return done;
}

/** An insertion in terms of the sheet as the edits before it leave it. */
function asFound(edit: InsertRow, before: readonly RowEdit[]): InsertRow {
  let like: number | null = edit.like;
  for (const earlier of before) like = like === null ? null : shiftRow(like, rowShift(earlier));
  // A merge that grew for a row inserted here already grows around the next one by itself.
  const grown = new Set(
    before.flatMap((earlier) =>
      earlier.kind === 'insert-row' && earlier.row === edit.row ? earlier.grow.map(areaA1) : [],
    ),
  );
  const grow = edit.grow.filter((area) => !grown.has(areaA1(area)));
  return { ...edit, like: like ?? Math.max(0, edit.row - 1), grow };
}

function leftBehind(
  expects: readonly Expectation[],
  texts: readonly SetText[],
  rows: readonly RowEdit[],
): Expectation[] {
  const after = new Map<string, Expectation>();
  for (const expected of expects) after.set(keyOf(expected.place), expected);
  for (const { place, text } of texts) after.set(keyOf(place), { place, held: text });
  const left = [...after.values()].flatMap((cell) => moved(cell, rows));
  rows.forEach((edit, index) => {
    if (edit.kind === 'delete-row') return;
    // Only what is carried out after this insertion, above it, still moves its row.
    const later = rows.slice(index + 1);
    for (const { col, text } of edit.cells) {
      left.push(...moved({ place: { sheet: edit.sheet, row: edit.row, col }, held: text }, later));
    }
  });
  return left;
}

function newRowsOf(rows: readonly RowEdit[]): number[] {
  return rows.flatMap((edit, index) => {
    const row = edit.kind === 'insert-row' ? movedRow(edit.row, rows.slice(index + 1)) : null;
    return row === null ? [] : [row];
  });
}

function moved(cell: Expectation, rows: readonly RowEdit[]): Expectation[] {
  const row = movedRow(cell.place.row, rows);
  return row === null ? [] : [{ place: { ...cell.place, row }, held: cell.held }];
}

function movedRow(row: number, edits: readonly RowEdit[]): number | null {
  let now: number | null = row;
  for (const edit of edits) now = now === null ? null : shiftRow(now, rowShift(edit));
  return now;
}

/** The shift that a row edit causes. */
export function rowShift(edit: RowEdit): RowShift {
  return { kind: edit.kind === 'insert-row' ? 'insert' : 'delete', row: edit.row, count: 1 };
}

/** Whether a cell holds what is expected; an empty text and nothing at all are the same. */
export function holds(found: Held, expected: Held): boolean {
  return (found === '' ? null : found) === (expected === '' ? null : expected);
}

function keyOf({ row, col }: Place): string {
  return `${row},${col}`;
}
