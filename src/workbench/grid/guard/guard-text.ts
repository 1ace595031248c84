import { CellValueType, type ICellData, type IDisposable, type IStyleData } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { numberCell, textCell, textOf } from '../cell-text';
import { mutatedCells } from '../univer/mutated-cells';
import { formatOf, type OpenBook } from '../open-book';
import { readCell } from '../read/read-cell';

const TYPED_PERCENT = /^([-+]?\d+(?:\.\d+)?)\s*[%％]$/;

/**
 * Keeps “=0次” text. Univer takes every typed “=…” for a formula and has no option against it; so each value that a
 * person enters is put right before it reaches the model. Formulas are only those that the file brought.
 */
export function guardText(book: OpenBook): IDisposable {
  const { api } = book.grid;
  return api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id, params, options } = event;
    if (id !== SetRangeValuesMutation.id || options?.['fromFormula']) return;
    if (book.author !== 'person') return;
    const values = params as ISetRangeValuesMutationParams;
    if (values.unitId !== book.unitId) return;
    for (const { row, col, cell } of mutatedCells(values)) {
      if (!cell) continue;
      // A fill would bring its format along, which saving could not follow.
      delete cell.s;
      entered(cell, book.styleAt(values.subUnitId, row, col));
    }
    // F2 and Enter: no step that Ctrl+Z would take back in vain.
    if (changesNothing(book, values)) event.cancel = true;
  });
}

function changesNothing(book: OpenBook, values: ISetRangeValuesMutationParams): boolean {
  return Array.from(mutatedCells(values)).every(({ row, col, cell }) => {
    const format = book.formatAt(values.subUnitId, row, col);
    const held = book.live.cellAt(values.subUnitId, row, col);
    return !held?.formula && readCell(cell, format)?.value === held?.value;
  });
}

/** Puts one entered cell right, in place: Univer holds on to this very object. */
function entered(cell: ICellData, style: IStyleData): void {
  const format = formatOf(style);
  if (cell.p?.body) keepText(cell, textOf(cell), style);
  else if (cell.f) keepText(cell, cell.f, style);
  else if (typeof cell.v === 'string' && format.includes('%')) readPercent(cell, cell.v);
  else if (typeof cell.v === 'number' && cell.t !== CellValueType.BOOLEAN) {
    // As in Excel: 95 typed into a cell that shows percentages is 95%.
    const share = format.includes('%') && Math.abs(cell.v) >= 1;
    Object.assign(cell, numberCell(share ? cell.v / 100 : cell.v));
  } else if (typeof cell.v === 'string' && cell.v.includes('\n')) keepText(cell, cell.v, style);
}

function keepText(cell: ICellData, text: string, style: IStyleData): void {
  Object.assign(cell, textCell(text, style));
}

function readPercent(cell: ICellData, text: string): void {
  const match = TYPED_PERCENT.exec(text.trim());
  if (match) Object.assign(cell, numberCell(Number(match[1]) / 100));
}
