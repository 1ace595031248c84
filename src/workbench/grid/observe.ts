import { CommandType, RedoCommandId, UndoCommandId, type IDisposable } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { readCell } from './read-cell';
import { readSheet } from './read-sheet';
import type { OpenBook } from './open-book';

/** Mutations after which a sheet is read anew, since its cells have moved. */
const MOVES_CELLS =
  /^sheet\.mutation\.(insert-row|remove-rows|insert-col|remove-col|move-range|move-rows|move-columns|add-worksheet-merge|remove-worksheet-merge)$/;

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

/** Follows what happens in the grid, by mutations: the only place that names every cell exactly. */
export function observeEdits(book: OpenBook): IDisposable[] {
  const { api } = book.grid;
  const before = api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
    if (id === UndoCommandId || id === RedoCommandId) book.author = 'history';
  });
  const after = api.addEvent(api.Event.CommandExecuted, ({ id, type, params, options }) => {
    if (id === UndoCommandId || id === RedoCommandId) book.author = 'person';
    if (type !== CommandType.MUTATION || (params as SheetParams).unitId !== book.unitId) return;
    if (id === SetRangeValuesMutation.id) {
      takeCells(book, params as ISetRangeValuesMutationParams, Boolean(options?.['fromFormula']));
    } else if (MOVES_CELLS.test(id)) takeSheet(book, (params as SheetParams).subUnitId ?? '');
    else if (id === InsertSheetMutation.id || id === RemoveSheetMutation.id) takeSheets(book);
  });
  return [before, after];
}

/** A recalculated result is shown, never written to the file: the file's own program computes it again. */
function takeCells(book: OpenBook, params: ISetRangeValuesMutationParams, computed: boolean): void {
  const sheet = book.worksheet(params.subUnitId);
  const name = book.live.sheet(params.subUnitId)?.sheet;
  if (!sheet || name === undefined) return;
  let changed = false;
  for (const [row, col] of cellsOf(params)) {
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

function* cellsOf(params: ISetRangeValuesMutationParams): Generator<[number, number]> {
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    for (const col of Object.keys(cells ?? {})) yield [Number(row), Number(col)];
  }
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
