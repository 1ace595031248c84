import { SheetsSelectionsService } from '@univerjs/sheets';
import type { IDisposable } from '@univerjs/core';
import type { Area, Place } from '../../model/place';
import type { OpenBook } from './open-book';
import { areaOf } from './read/read-sheet';

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
    // The first cell of a merge holds what it shows, whichever of its cells the selection came upon.
    const area = areaOf(last.primary);
    const place = { sheet, row: area.top, col: area.left };
    onSelected({ place, area });
    book.changes.next({ kind: 'selection', sheet, place });
  });
  return { dispose: () => told.unsubscribe() };
}

/** Activates the sheet and selects the cell, with its whole merge. */
export function activatePlace(book: OpenBook, place: Place): void {
  const id = book.live.idOf(place.sheet);
  const workbook = book.grid.api.getWorkbook(book.unitId);
  const sheet = id === undefined ? undefined : workbook?.getSheetBySheetId(id);
  if (!workbook || !sheet) return;
  workbook.setActiveSheet(sheet);
  const cell = {
    startRow: place.row,
    endRow: place.row,
    startColumn: place.col,
    endColumn: place.col,
  };
  const area = sheet.getSheet().getMergedCell(place.row, place.col) ?? cell;
  sheet
    .getRange(
      area.startRow,
      area.startColumn,
      area.endRow - area.startRow + 1,
      area.endColumn - area.startColumn + 1,
    )
    .activate();
}
