import type { ICellData, IDisposable, IRange, IStyleData } from '@univerjs/core';
import { a1 } from '../../../model/place';
import { numberCell, textCell } from '../cell-text';
import { parseClipboardTable } from './clipboard-table';
import { formatOf, type OpenBook } from '../open-book';
import { whyClosed } from '../guard/veto';
import { writeCells, type CellWrite } from './write-cells';

/** Plain numbers of at most 15 digits; “001”, an ID number or a phone number stays text. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** A single value fills at most so many cells of a selection. */
const MOST_FILLED = 10_000;
const MENU_PASTE = /^univer\.command\.paste$|^sheet\.command\.(paste|optional-paste)/;

/**
 * Paste by contents only. Univer's own paste would bring merges and foreign formats past the veto, and make formulas of
 * text such as “=0次”.
 */
export function pasteContents(book: OpenBook): IDisposable {
  const { api } = book.grid;
  return api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (book.author !== 'person') return;
    if (event.id === 'sheet.command.paste-by-short-key') {
      event.cancel = true;
      const { textContent } = (event.params ?? {}) as { textContent?: string };
      pasteText(book, textContent ?? '');
    } else if (MENU_PASTE.test(event.id)) {
      event.cancel = true;
      book.refusals.next('请按 Ctrl+V 粘贴：浏览器不让菜单读取剪贴板。');
    } else if (event.id === 'sheet.command.cut' || event.id === 'univer.command.cut') {
      event.cancel = true;
      cutContents(book);
    }
  });
}

/** Cells taken out are on the clipboard at once; pasting them is then like any other paste. */
function cutContents(book: OpenBook): void {
  const { api } = book.grid;
  void api
    .executeCommand('univer.command.copy')
    .then(() => api.executeCommand('sheet.command.clear-selection-content'));
}

/** Writes clipboard text from the selected cell on; a single value fills the whole selection. */
function pasteText(book: OpenBook, text: string): void {
  const sheet = book.grid.api.getWorkbook(book.unitId)?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange()?.getRange();
  if (!sheet || !range || text === '') return;
  const table = parseClipboardTable(text);
  const values =
    table.length === 1 && table[0]!.length === 1 ? filled(range, table[0]![0]!) : table;
  const refusal = pasteAt(book, sheet.getSheetId(), range, values);
  if (refusal) book.refusals.next(refusal);
}

/** Every visible cell of a selection takes the one value; a whole column or row is too much to mean it. */
function filled(range: IRange, value: string): string[][] {
  const height = range.endRow - range.startRow + 1;
  const width = range.endColumn - range.startColumn + 1;
  if (!(height * width <= MOST_FILLED)) return [[value]];
  return Array.from({ length: height }, () => new Array<string>(width).fill(value));
}

/** Returns the sentence that says why nothing was written, or null. */
function pasteAt(
  book: OpenBook,
  sheetId: string,
  start: IRange,
  values: readonly (readonly string[])[],
): string | null {
  const sheet = book.worksheet(sheetId)!;
  const fill = values.length > 1 && new Set(values.flat()).size === 1;
  const writes: CellWrite[] = [];
  for (const [down, line] of values.entries()) {
    for (const [right, value] of line.entries()) {
      const [row, col] = [start.startRow + down, start.startColumn + right];
      const merge = sheet.getMergedCell(row, col);
      if (merge && (merge.startRow !== row || merge.startColumn !== col)) {
        if (value === '' || fill) continue;
        return `没有粘贴：${a1({ row, col })} 被合并在 ${a1({ row: merge.startRow, col: merge.startColumn })} 里，内容会看不见。请逐格粘贴，或先在 Excel、WPS 里取消合并。`;
      }
      const closed = whyClosed(book, sheetId, row, col);
      if (closed) return `没有粘贴：${closed}`;
      writes.push({ sheetId, row, col, cell: pastedCell(value, book.styleAt(sheetId, row, col)) });
    }
  }
  writeCells(book, writes);
  return null;
}

/** Text stays text; a plain number becomes a number unless its cell is formatted as text. */
export function pastedCell(value: string, style: IStyleData): ICellData {
  const trimmed = value.trim();
  const plain =
    formatOf(style) !== '@' && NUMBER.test(trimmed) && trimmed.replace(/\D/g, '').length <= 15;
  return plain ? numberCell(Number(trimmed)) : textCell(value, style);
}
