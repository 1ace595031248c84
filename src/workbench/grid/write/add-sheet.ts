import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { mergeWorksheetSnapshotWithDefault, type IMutationInfo } from '@univerjs/core';
import { AddDataValidationMutation } from '@univerjs/data-validation';
import type { Grid } from '../../../model/grid';
import type { SheetDraft } from '../../../model/sheet-draft';
import { createWorkbook } from '../../../xlsx/create/create';
import { readBook } from '../../../xlsx/read/read';
import { readLook } from '../../display-styles/read-look';
import { choicesOf, univerRule } from '../data/extras';
import { journalStep } from './journal-mutation';
import type { OpenBook } from '../open-book';
import { performMutations, pushStep, type Step } from './step';
import type { SheetContent } from '../data/sheet-content';
import { namedStyles, sheetData } from '../data/workbook-data';

/**
 * Adds the sheet of a draft behind the others, as one undo step. It is made a file and read like one, so that it looks
 * here as it will in Excel. The name must be free.
 */
export function addSheet(book: OpenBook, draft: SheetDraft): void {
  pushStep(book, [
    journalStep(book, { kind: 'add-sheet', draft }),
    performMutations(book, insertion(book, draft)),
  ]);
}

function insertion(book: OpenBook, draft: SheetDraft): Step {
  const bytes = createWorkbook([draft]);
  const made = readBook(bytes);
  const { sheets, styles } = readLook(bytes);
  const id = `added-${book.nextSheet()}`;
  const grid: Grid = { ...made.grids[0]!, sheet: draft.name };
  const look = sheets[0]!;
  const content: SheetContent = { id, grid, look, styles, space: id };
  const { unitId } = book;
  const rules = look.lists.map((rule, number) =>
    univerRule(`${id}-list-${number}`, rule, choicesOf(rule, grid.sheet, made)),
  );
  const insert: IMutationInfo = {
    id: InsertSheetMutation.id,
    params: {
      unitId,
      index: book.live.ids().length,
      sheet: mergeWorksheetSnapshotWithDefault(sheetData(content)),
      styles: namedStyles(content),
    },
  };
  const lists: IMutationInfo = {
    id: AddDataValidationMutation.id,
    params: { unitId, subUnitId: id, rule: rules },
  };
  const remove: IMutationInfo = {
    id: RemoveSheetMutation.id,
    params: { unitId, subUnitId: id, subUnitName: draft.name },
  };
  return { redo: rules.length > 0 ? [insert, lists] : [insert], undo: [remove] };
}
