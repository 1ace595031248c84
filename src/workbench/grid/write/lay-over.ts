import type { ICellData, IStyleData } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { placeOccupied, sheetGone } from '../../../hosts/refusals';
import type { Place } from '../../../model/place';
import type { SheetDraft } from '../../../model/sheet-draft';
import { createWorkbook } from '../../../xlsx/create/create';
import { formatIndex } from '../../../xlsx/create/styles';
import { readLook } from '../../display-styles/read-look';
import { placedMerges } from '../../file/lay-over-part';
import { textCell } from '../cell-text';
import { journalStep } from './journal-mutation';
import type { OpenBook } from '../open-book';
import { rangeOf } from '../read/read-sheet';
import { performMutations, pushStep, type Step } from './step';
import { performWrites, type CellWrite } from './write-cells';

/** Lays a draft over blank cells, as one undo step. Refused when one of them holds something or is merged. */
export function layOver(book: OpenBook, draft: SheetDraft, at: Place): void {
  const sheetId = book.live.idOf(at.sheet);
  if (sheetId === undefined) throw sheetGone(at.sheet);
  refuseOccupied(book, sheetId, draft, at);
  pushStep(book, [
    journalStep(book, { kind: 'lay-over', draft, at }),
    performWrites(book, draftWrites(draft, at, sheetId)),
    performMutations(book, mergeStep(book, sheetId, draft, at)),
  ]);
}

function refuseOccupied(book: OpenBook, sheetId: string, draft: SheetDraft, at: Place): void {
  const sheet = book.worksheet(sheetId);
  const bottom = at.row + Math.max(0, ...draft.cells.map(({ row }) => row));
  const right = at.col + Math.max(0, ...draft.cells.map(({ col }) => col));
  for (let row = at.row; row <= bottom; row++) {
    for (let col = at.col; col <= right; col++) {
      if (book.live.cellAt(sheetId, row, col) || sheet?.getMergedCell(row, col)) {
        throw placeOccupied(at);
      }
    }
  }
}

/** The draft's formats come from the very style sheet that a file of ours would have. */
function draftWrites(draft: SheetDraft, at: Place, sheetId: string): CellWrite[] {
  const { styles } = readLook(createWorkbook([draft]));
  return draft.cells.map(({ row, col, text, style }) => {
    const look: IStyleData = styles[formatIndex(style)] ?? {};
    const cell: ICellData = { ...textCell(text, look), s: look };
    return { sheetId, row: row + at.row, col: col + at.col, cell };
  });
}

function mergeStep(book: OpenBook, subUnitId: string, draft: SheetDraft, at: Place): Step {
  const ranges = placedMerges({ draft, at }).map(rangeOf);
  const params = { unitId: book.unitId, subUnitId, ranges };
  return {
    redo: [{ id: AddWorksheetMergeMutation.id, params }],
    undo: [{ id: RemoveWorksheetMergeMutation.id, params }],
  };
}
