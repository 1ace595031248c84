import type { Book } from '../../../src/model/grid';
import { ModelWorkbook } from './workbook';

/** A workbook as a file holds it, open in the simulated program. Formulas are there as their results. */
export function openBook({ grids }: Book): ModelWorkbook {
  const workbook = new ModelWorkbook();
  for (const { sheet: name, rows, merges } of grids) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((cell, col) => {
        if (cell) sheet.put(row, col, { value: cell.value, format: cell.format });
      }),
    );
    sheet.merges = (merges ?? []).map((area) => ({ ...area }));
  }
  return workbook;
}
