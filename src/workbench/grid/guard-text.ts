import { CellValueType, type ICellData, type IDisposable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { numberCell, textCell, textOf } from './cell-text';
import type { OpenBook } from './open-book';

const TYPED_PERCENT = /^([-+]?\d+(?:\.\d+)?)\s*[%％]$/;

/**
 * Keeps “=0次” text. Univer takes every typed “=…” for a formula and has no option against it; so each value that a
 * person enters is put right before it reaches the model. Formulas are only those that the file brought.
 */
export function guardText(book: OpenBook): IDisposable {
  const { api } = book.grid;
  return api.addEvent(api.Event.BeforeCommandExecute, ({ id, params, options }) => {
    if (id !== SetRangeValuesMutation.id || options?.['fromFormula']) return;
    if (book.author !== 'person') return;
    const { subUnitId, unitId, cellValue } = params as ISetRangeValuesMutationParams;
    if (unitId !== book.unitId) return;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [col, cell] of Object.entries(cells ?? {})) {
        if (cell) entered(cell, book.formatAt(subUnitId, Number(row), Number(col)));
      }
    }
  });
}

/** Puts one entered cell right, in place: Univer holds on to this very object. */
export function entered(cell: ICellData, format: string): void {
  if (cell.p?.body) keepText(cell, textOf(cell));
  else if (cell.f) keepText(cell, cell.f);
  else if (typeof cell.v === 'string' && format.includes('%')) readPercent(cell, cell.v);
  else if (typeof cell.v === 'number' && cell.t !== CellValueType.BOOLEAN) {
    // As in Excel: 95 typed into a cell that shows percentages is 95%.
    const share = format.includes('%') && Math.abs(cell.v) >= 1;
    Object.assign(cell, numberCell(share ? cell.v / 100 : cell.v));
  } else if (typeof cell.v === 'string' && cell.v.includes('\n')) keepText(cell, cell.v);
}

function keepText(cell: ICellData, text: string): void {
  Object.assign(cell, textCell(text));
}

function readPercent(cell: ICellData, text: string): void {
  const match = TYPED_PERCENT.exec(text.trim());
  if (match) Object.assign(cell, numberCell(Number(match[1]) / 100));
}
