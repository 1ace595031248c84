import type { IDisposable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { mutatedCells } from '../univer/mutated-cells';
import type { OpenBook } from '../open-book';

/**
 * Lets a formula keep its last result until the new one is there. When rows move, Univer writes formulas anew and blanks
 * them until it has computed: a check in between would find an empty cell.
 */
export function keepResults(book: OpenBook): IDisposable {
  const { api } = book.grid;
  return api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const values = params as ISetRangeValuesMutationParams;
    const sheet = values.unitId === book.unitId ? book.worksheet(values.subUnitId) : null;
    if (!sheet) return;
    for (const { row, col, cell } of mutatedCells(values)) {
      if (!cell?.f || (cell.v ?? null) !== null) continue;
      const now = sheet.getCellRaw(row, col);
      if (now?.f && now.v !== undefined) Object.assign(cell, { v: now.v, t: now.t });
    }
  });
}
