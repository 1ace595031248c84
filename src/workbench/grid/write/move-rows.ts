import { Direction, RANGE_TYPE, type ICellData, type IRange } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { DeleteRow, InsertRow } from '../../../model/edit';
import type { Area } from '../../../model/place';
import { textCell } from '../cell-text';
import { journalStep } from './journal-mutation';
import type { OpenBook } from '../open-book';
import { rangeOf } from '../read/read-sheet';
import { captureCommand, performMutations, type Step } from './step';
import { performWrites, type CellWrite } from './write-cells';

/**
 * Carries out a row edit, as part of a larger undo step. Univer's own commands move the rows, with notes, lists and
 * formulas; what the edit says of merges and texts is done after them. The journal comes first, so that on the way back
 * it comes last: whatever Univer restores on the way belongs to the entry that is withdrawn.
 */
export function performRowEdit(book: OpenBook, edit: InsertRow | DeleteRow): Step[] {
  const sheetId = book.live.idOf(edit.sheet)!;
  return edit.kind === 'insert-row'
    ? insertRow(book, sheetId, edit)
    : [
        performWrites(book, rescuedLabels(book, sheetId, edit.row)),
        journalStep(book, edit),
        moveRow(book, 'remove', sheetId, edit.row, {}),
      ];
}

function insertRow(book: OpenBook, sheetId: string, edit: InsertRow): Step[] {
  const { row, like, cells } = edit;
  const merges = book.live.sheet(sheetId)?.merges ?? [];
  // Another row inserted here before may have grown the area already.
  const grow = edit.grow.filter((area) => merges.some(endsAbove(row, area)));
  const across = merges.filter(({ top, bottom }) => top === like && bottom === like);
  const texts = cells.map(({ col, text }) => ({
    sheetId,
    row,
    col,
    cell: textCell(text, book.styleAt(sheetId, like, col)),
  }));
  return [
    journalStep(book, { ...edit, grow, cells: [] }),
    moveRow(book, 'insert', sheetId, row, stylesOf(book, sheetId, like)),
    changeMerges(
      book,
      sheetId,
      grow.map((area) => ({ ...area, bottom: row - 1 })),
      [
        ...grow.map((area) => ({ ...area, bottom: row })),
        ...across.map((area) => ({ ...area, top: row, bottom: row })),
      ],
    ),
    performWrites(book, texts),
  ];
}

/** The label of a merge whose first row goes away is written into its next row, where it is the first one then. */
function rescuedLabels(book: OpenBook, sheetId: string, row: number): CellWrite[] {
  const merges = book.live.sheet(sheetId)?.merges ?? [];
  return merges
    .filter(({ top, bottom }) => top === row && bottom > row)
    .flatMap(({ left }) => {
      const raw = book.worksheet(sheetId)?.getCellRaw(row, left);
      return raw ? [{ sheetId, row: row + 1, col: left, cell: { ...raw } }] : [];
    });
}

function endsAbove(row: number, { top, left }: Area): (merge: Area) => boolean {
  return (merge) => merge.top === top && merge.left === left && merge.bottom === row - 1;
}

function moveRow(
  book: OpenBook,
  what: 'insert' | 'remove',
  subUnitId: string,
  row: number,
  cells: Record<number, ICellData>,
): Step {
  const lastColumn = (book.worksheet(subUnitId)?.getColumnCount() ?? 1) - 1;
  const range: IRange = {
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: lastColumn,
    rangeType: RANGE_TYPE.ROW,
  };
  return captureCommand(book, `sheet.command.${what}-row-by-range`, {
    unitId: book.unitId,
    subUnitId,
    range,
    direction: row === 0 ? Direction.UP : Direction.DOWN,
    cellValue: { [row]: cells },
  });
}

function stylesOf(book: OpenBook, sheetId: string, row: number): Record<number, ICellData> {
  const cells = book.worksheet(sheetId)?.getCellMatrix().getRow(row);
  const styles: Record<number, ICellData> = {};
  for (const [col, cell] of Object.entries(cells ?? {})) {
    if (cell?.s) styles[Number(col)] = { s: cell.s };
  }
  return styles;
}

function changeMerges(
  book: OpenBook,
  subUnitId: string,
  removed: readonly Area[],
  added: readonly Area[],
): Step {
  const merges = (id: string, areas: readonly Area[]) =>
    areas.length === 0
      ? []
      : [{ id, params: { unitId: book.unitId, subUnitId, ranges: areas.map(rangeOf) } }];
  const remove = (areas: readonly Area[]) => merges(RemoveWorksheetMergeMutation.id, areas);
  const add = (areas: readonly Area[]) => merges(AddWorksheetMergeMutation.id, areas);
  return performMutations(book, {
    redo: [...remove(removed), ...add(added)],
    undo: [...remove(added), ...add(removed)],
  });
}
