import { ILayoutService } from '@univerjs/ui';
import type { Place } from '../../model/place';
import type { OpenBook } from './open-book';
import { activatePlace } from './selection';

/** Selects a cell and brings it into view. */
export function selectPlace(book: OpenBook, place: Place): void {
  activatePlace(book, place);
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
