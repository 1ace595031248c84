import { CommandType, type IDisposable, type IRange } from '@univerjs/core';
import {
  InsertRowMutation,
  InsertSheetMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { mutatedCells } from '../univer/mutated-cells';
import { readCell } from './read-cell';
import { readSheet } from './read-sheet';
import type { Author, OpenBook } from '../open-book';

/** Mutations after which a sheet is read anew, since its cells have moved. */
const MOVES_CELLS =
  /^sheet\.mutation\.(insert-row|remove-rows|insert-col|remove-col|move-range|move-rows|move-columns|add-worksheet-merge|remove-worksheet-merge)$/;

const ROWS: Readonly<Record<string, 'insert' | 'delete'>> = {
  [InsertRowMutation.id]: 'insert',
  [RemoveRowMutation.id]: 'delete',
};

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
}

/** Follows what happens in the grid, by mutations: the only place that names every cell exactly. */
export function observeEdits(book: OpenBook): IDisposable[] {
  const { api } = book.grid;
  const by = (author: Author) => (): void => {
    book.author = author;
  };
  const after = api.addEvent(api.Event.CommandExecuted, ({ id, type, params, options }) => {
    if (type !== CommandType.MUTATION || (params as SheetParams).unitId !== book.unitId) return;
    if (id === SetRangeValuesMutation.id) {
      takeCells(book, params as ISetRangeValuesMutationParams, Boolean(options?.['fromFormula']));
    } else if (MOVES_CELLS.test(id)) {
      const { subUnitId = '', range } = params as SheetParams;
      takeSheet(book, subUnitId);
      moveOverlay(book, subUnitId, id, range);
    } else if (id === InsertSheetMutation.id || id === RemoveSheetMutation.id) takeSheets(book);
  });
  return [
    after,
    // Univer tells of these two apart from all other commands.
    api.addEvent(api.Event.BeforeUndo, by('history')),
    api.addEvent(api.Event.Undo, by('person')),
    api.addEvent(api.Event.BeforeRedo, by('history')),
    api.addEvent(api.Event.Redo, by('person')),
  ];
}

/** A recalculated result is shown, never written to the file: the file's own program computes it again. */
function takeCells(book: OpenBook, params: ISetRangeValuesMutationParams, computed: boolean): void {
  const sheet = book.worksheet(params.subUnitId);
  const name = book.live.sheet(params.subUnitId)?.sheet;
  if (!sheet || name === undefined) return;
  let changed = false;
  for (const { row, col } of mutatedCells(params)) {
    const raw = sheet.getCellRaw(row, col) ?? null;
    const cell = readCell(raw, book.formatAt(params.subUnitId, row, col));
    const old = book.live.cellAt(params.subUnitId, row, col);
    if (old?.value === cell?.value && old?.formula === cell?.formula) continue;
    book.live.putCell(params.subUnitId, row, col, cell);
    changed = true;
    if (computed) continue;
    book.journal.setCell({ sheet: name, row, col }, old?.value ?? null, cell?.value ?? null);
  }
  if (changed) book.changes.next({ kind: 'edit', sheet: name, place: null });
}

/** What is drawn over the cells moves with the rows, at once. */
function moveOverlay(book: OpenBook, id: string, mutation: string, range?: IRange): void {
  const kind = ROWS[mutation];
  const sheet = book.live.sheet(id)?.sheet;
  if (!kind || !range || sheet === undefined) return;
  book.overlay.shift(sheet, {
    kind,
    row: range.startRow,
    count: range.endRow - range.startRow + 1,
  });
}

function takeSheet(book: OpenBook, id: string): void {
  const sheet = book.worksheet(id);
  const known = book.live.sheet(id);
  if (!sheet || !known) return;
  book.live.putSheet(id, readSheet(sheet, known.sheet, known.visibility));
  book.changes.next({ kind: 'edit', sheet: known.sheet, place: null });
}

/** Sheets have come or gone: by a template, its undo, its redo. */
function takeSheets(book: OpenBook): void {
  const sheets = book.workbook().getSheets();
  const ids = new Set(sheets.map((sheet) => sheet.getSheetId()));
  for (const id of book.live.ids()) if (!ids.has(id)) book.live.removeSheet(id);
  for (const sheet of sheets) {
    const id = sheet.getSheetId();
    if (!book.live.sheet(id)) book.live.putSheet(id, readSheet(sheet, sheet.getName(), 'visible'));
  }
  book.changes.next({ kind: 'sheets', sheet: null, place: null });
}
