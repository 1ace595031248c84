import type { ICellData, IMutationInfo } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { OpenBook } from '../open-book';
import { performMutations, pushStep, type Step } from './step';

/** One cell to write, by the grid's id of its sheet. */
export interface CellWrite {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly cell: ICellData;
}

/**
 * Writes cells, of any number of sheets, as ONE undo step. By mutation, not by command: a command would measure every
 * row of the bounding box again, half a second for 500 cells of a long table.
 */
export function writeCells(book: OpenBook, writes: readonly CellWrite[]): void {
  pushStep(book, [performWrites(book, writes)]);
}

/** Writes without an undo step of its own, to be part of a larger one. */
export function performWrites(book: OpenBook, writes: readonly CellWrite[]): Step {
  const injector = book.grid.univer.__getInjector();
  const redo: IMutationInfo[] = [];
  const undo: IMutationInfo[] = [];
  for (const params of bySheet(book.unitId, writes)) {
    redo.push({ id: SetRangeValuesMutation.id, params });
    undo.push({
      id: SetRangeValuesMutation.id,
      params: SetRangeValuesUndoMutationFactory(injector, params),
    });
  }
  return performMutations(book, { redo, undo });
}

function bySheet(unitId: string, writes: readonly CellWrite[]): ISetRangeValuesMutationParams[] {
  const sheets = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const { sheetId, row, col, cell } of writes) {
    const cells = sheets.get(sheetId) ?? {};
    (cells[row] ??= {})[col] = cell;
    sheets.set(sheetId, cells);
  }
  return Array.from(sheets, ([subUnitId, cellValue]) => ({ unitId, subUnitId, cellValue }));
}
