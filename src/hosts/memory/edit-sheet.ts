import type { Cell } from '../../model/grid';
import type { Area } from '../../model/place';
import type { Fill } from '../marks/mark-memory';
import type { RowShift } from '../../model/row-shift';
import { needsTextFormat } from '../text-format';
import { rowShift, type SheetPlan, type RowEdit } from '../write-plan';
import type { InsertRow, SetText } from '../../model/edit';
import type { MemorySheet, Slot } from './sheet';

/** Takes one step back. */
type Inverse = () => void;

/** The marks of the sheet, which move with its rows. */
export interface MovingMarks {
  move(shift: RowShift): void;
  /** What the marked cells of a row showed before they were marked. */
  under(row: number): ReadonlyMap<number, Fill>;
}

/** Carries out what was found to be possible, and returns how to take it back. */
export function editSheet(sheet: MemorySheet, plan: SheetPlan, marks: MovingMarks): Inverse {
  const inverses = [
    ...plan.texts.map((edit) => setText(sheet, edit)),
    ...plan.rows.map((edit) => moveRows(sheet, edit, marks)),
  ];
  return () => {
    for (const inverse of inverses.reverse()) inverse();
  };
}

function setText(sheet: MemorySheet, { place: { row, col }, text }: SetText): Inverse {
  const before = sheet.slot(row, col);
  putText(sheet, row, col, text);
  return () => sheet.set(row, col, before);
}

function putText(sheet: MemorySheet, row: number, col: number, text: string): void {
  const format = needsTextFormat(text) ? '@' : sheet.slot(row, col).format;
  sheet.set(row, col, { cell: text === '' ? null : textCell(text, format), format });
}

function textCell(text: string, format: string): Cell {
  return { kind: 'text', value: text, text, format, formula: false };
}

function moveRows(sheet: MemorySheet, edit: RowEdit, marks: MovingMarks): Inverse {
  const slots = new Map(sheet.row(edit.row));
  const merges = sheet.merges;
  const shift = rowShift(edit);
  const takeBack =
    edit.kind === 'insert-row'
      ? insertRow(sheet, edit, marks.under(edit.like))
      : deleteRow(sheet, edit.row);
  marks.move(shift);
  return () => {
    takeBack();
    marks.move({ ...shift, kind: shift.kind === 'insert' ? 'delete' : 'insert' });
    sheet.merges = merges;
    if (edit.kind === 'delete-row') for (const [col, slot] of slots) sheet.set(edit.row, col, slot);
  };
}

function insertRow(
  sheet: MemorySheet,
  edit: InsertRow,
  underMarks: ReadonlyMap<number, Fill>,
): Inverse {
  const { row, like } = edit;
  const model = new Map<number, Slot>(sheet.row(like));
  const across = sheet.merges.filter((area) => area.top === like && area.bottom === like);
  sheet.shift(rowShift(edit));
  for (const [col, { format, fill }] of model) {
    sheet.set(row, col, { format, fill: bare(underMarks.get(col), fill) });
  }
  sheet.merges = [
    ...sheet.merges.map((area) =>
      edit.grow.some(sameStart(area)) ? { ...area, bottom: row } : area,
    ),
    ...across.map((area) => ({ ...area, top: row, bottom: row })),
  ];
  for (const { col, text } of edit.cells) putText(sheet, row, col, text);
  return () => sheet.shift({ kind: 'delete', row, count: 1 });
}

/** Deletes a row. The label of a merged area whose first row goes away moves to the area's next row. */
function deleteRow(sheet: MemorySheet, row: number): Inverse {
  const rescued = sheet.merges
    .filter((area) => area.top === row && area.bottom > row)
    .map(({ left }) => ({
      col: left,
      slot: sheet.slot(row, left),
      next: sheet.slot(row + 1, left),
    }));
  sheet.shift({ kind: 'delete', row, count: 1 });
  for (const { col, slot } of rescued) sheet.set(row, col, slot);
  return () => {
    for (const { col, next } of rescued) sheet.set(row, col, next);
    sheet.shift({ kind: 'insert', row, count: 1 });
  };
}

function sameStart(area: Area): (other: Area) => boolean {
  return (other) => other.top === area.top && other.left === area.left;
}

/** The fill that a new row takes over from a cell: what was there before a mark, where one is. */
function bare(underMark: Fill | undefined, fill: string | null): string | null {
  return underMark ? underMark.color : fill;
}
