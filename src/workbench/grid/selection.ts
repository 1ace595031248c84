import { ILayoutService } from '@univerjs/ui';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { IDisposable } from '@univerjs/core';
import type { Area, Place } from '../../model/place';
import type { OpenBook } from './open-book';
import { areaOf } from './read-sheet';

/** The selected cell, with its whole merge. */
export interface Selected {
  readonly place: Place;
  readonly area: Area;
}

/** Tells of every move of the selection, by mouse, key or program. Univer's facade is silent for the first seconds. */
export function followSelection(
  book: OpenBook,
  onSelected: (selected: Selected) => void,
): IDisposable {
  const selections = book.grid.univer.__getInjector().get(SheetsSelectionsService);
  const told = selections.selectionChanged$.subscribe((all) => {
    const last = all?.[all.length - 1];
    const id = book.grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '';
    const sheet = book.live.sheet(id)?.sheet;
    if (!last?.primary || sheet === undefined) return;
    const { actualRow: row, actualColumn: col } = last.primary;
    const place = { sheet, row, col };
    onSelected({ place, area: areaOf(last.primary) });
    book.changes.next({ kind: 'selection', sheet, place });
  });
  return { dispose: () => told.unsubscribe() };
}

/** Activates the sheet, selects the cell with its whole merge, and brings it into view. */
export function selectPlace(book: OpenBook, place: Place): void {
  const id = book.live.idOf(place.sheet);
  const workbook = book.grid.api.getWorkbook(book.unitId);
  const sheet = id === undefined ? undefined : workbook?.getSheetBySheetId(id);
  if (!workbook || !sheet) return;
  workbook.setActiveSheet(sheet);
  const merge = sheet.getSheet().getMergedCell(place.row, place.col);
  const range = merge
    ? sheet.getRange(
        merge.startRow,
        merge.startColumn,
        merge.endRow - merge.startRow + 1,
        merge.endColumn - merge.startColumn + 1,
      )
    : sheet.getRange(place.row, place.col);
  range.activate();
  scrollIntoView(book, place);
}

/** Leaves some rows above the cell, so that its heading stays in sight. */
function scrollIntoView(book: OpenBook, { row, col }: Place): void {
  const sheet = book.grid.api.getWorkbook(book.unitId)?.getActiveSheet();
  const visible = sheet?.getVisibleRange();
  if (!sheet || !visible) return;
  const inside =
    row >= visible.startRow &&
    row < visible.endRow &&
    col >= visible.startColumn &&
    col < visible.endColumn;
  if (!inside) sheet.scrollToCell(Math.max(0, row - 4), Math.max(0, col - 2));
}

/** Commits what is being typed. */
export async function endEditing(book: OpenBook): Promise<boolean> {
  const workbook = book.grid.api.getWorkbook(book.unitId);
  if (!workbook?.isCellEditing()) return true;
  return workbook.endEditingAsync(true);
}

/** Gives the keyboard back to the cells, after the pane or a button had it. */
export function focusCells(book: OpenBook): void {
  window.focus();
  book.grid.univer.__getInjector().get(ILayoutService).focus();
}
