import type { Book, Grid } from '../../../src/model/grid';
import type { Visibility } from './sheet';
import { ModelWorkbook } from './workbook';

const VISIBILITY: Readonly<Record<Grid['visibility'], Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** A workbook that holds what a book tells. Formulas are known by their results alone, and stay those. */
export function workbookOf({ grids }: Book): ModelWorkbook {
  const workbook = new ModelWorkbook();
  for (const { sheet: name, visibility, rows, merges } of grids) {
    const sheet = workbook.addSheet(name);
    sheet.visibility = VISIBILITY[visibility];
    rows.forEach((cells, row) =>
      cells.forEach((cell, col) => {
        if (!cell) return;
        const { value, format, formula } = cell;
        // A formula of which only the result is known: one that gives it.
        const known = formula
          ? { value: null, formula: formulaFor(value) }
          : { value, formula: null };
        sheet.put(row, col, { ...known, format });
      }),
    );
    for (const area of merges ?? []) sheet.merge(area);
  }
  return workbook;
}

function formulaFor(value: string | number | boolean): string {
  return typeof value === 'number' ? `=${value}` : `="${String(value)}"`;
}
