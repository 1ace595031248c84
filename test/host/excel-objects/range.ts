import type { Held } from '../../../src/model/grid';
import { areaA1, type Area } from '../../../src/model/place';
import { isSimulated, Refusal, simulate, type Simulated } from '../excel-protocol/simulated';
import { LAST_COL, readArea } from '../workbook-model/area';
import { BadFormula } from '../workbook-model/formula';
import type { ModelCell } from '../workbook-model/sheet';
import { cellProperties, type CellPropertiesOptions } from './cell-properties';
import { changing, type Cells } from './excel';
import { format } from './format';
import { areas } from './range-areas';
import { validation } from './validation';

/** Of more cells than this Excel answers null, without an error. */
const MOST_CELLS = 5_000_000;

function told<T>(cells: Cells, valueAt: (row: number, col: number) => T): T[][] | null {
  const { top, left, bottom, right } = cells.area;
  return (bottom - top + 1) * (right - left + 1) > MOST_CELLS ? null : matrix(cells, valueAt);
}

function matrix<T>({ area }: Cells, valueAt: (row: number, col: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, across) =>
      valueAt(area.top + down, area.left + across),
    ),
  );
}

/** Gives each cell its part of a matrix; one value is for all of them. A matrix of another shape is refused. */
function spread<T>(
  cells: Cells,
  given: T | readonly (readonly T[])[],
  put: (row: number, col: number, value: T) => void,
): void {
  const { top, left, bottom, right } = cells.area;
  if (Array.isArray(given)) {
    const fits =
      given.length === bottom - top + 1 &&
      given.every((row: T[]) => row.length === right - left + 1);
    if (!fits)
      throw new Refusal('InvalidArgument', 'the array does not have the shape of the range');
  }
  matrix(cells, (row, col) => {
    const value = Array.isArray(given) ? (given as T[][])[row - top]![col - left] : (given as T);
    if (value !== null && value !== undefined) put(row, col, value);
  });
}

function tellChanged(cells: Cells, change: 'RangeEdited' | 'RowInserted' | 'RowDeleted'): void {
  const { excel, sheet, area } = cells;
  excel.workbook.tell({ kind: 'changed', sheet, area, change, source: 'Local', own: true });
}

const enter = changing((cells, given: Held | Held[][]) => {
  try {
    spread(cells, given, (row, col, value) => cells.sheet.enter(row, col, value));
  } catch (error) {
    if (error instanceof BadFormula)
      throw new Refusal('InvalidArgument', `no formula: ${error.message}`);
    throw error;
  }
  tellChanged(cells, 'RangeEdited');
}, 'content');

const shown = (content: Held) => content ?? '';

function wholeRows({ area, sheet }: Cells): { readonly top: number; readonly count: number } {
  if (sheet.filtered) throw new Refusal('FilteredRangeConflict', 'rows are hidden by a filter');
  if (area.left !== 0 || area.right !== LAST_COL) {
    throw new Refusal('ApiNotFound', 'inserting and deleting is simulated for whole rows only');
  }
  return { top: area.top, count: area.bottom - area.top + 1 };
}

/** As Paste Special, formats: number formats and looks, no content, no merges. */
const copyFrom = changing((cells, source: string | Simulated, what: string) => {
  if (what !== 'Formats') throw new Refusal('ApiNotFound', `copyFrom ${what} is not simulated`);
  const from = isSimulated(source) ? (source.self as Cells) : { ...cells, area: readArea(source) };
  const originals: ModelCell[][] = matrix(
    { ...from, area: { ...from.area, right: Math.min(from.area.right, 255) } },
    (row, col) => from.sheet.cell(row, col),
  );
  originals.forEach((line, down) =>
    line.forEach(({ format: numberFormat, style }, across) =>
      cells.sheet.put(cells.area.top + down, cells.area.left + across, {
        format: numberFormat,
        style,
      }),
    ),
  );
});

export const range: (cells: Cells) => Simulated = simulate<Cells>('Range', {
  get: {
    Address: ({ sheet, area }) => `${sheet.name}!${areaA1(area)}`,
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => area.bottom - area.top + 1,
    ColumnCount: ({ area }) => area.right - area.left + 1,
    Values: (cells) => told(cells, (row, col) => shown(cells.sheet.valueAt(row, col))),
    Formulas: (cells) =>
      told(cells, (row, col) => {
        const { formula, value } = cells.sheet.cell(row, col);
        return formula ?? shown(value);
      }),
    NumberFormat: (cells) => told(cells, (row, col) => cells.sheet.cell(row, col).format),
  },
  set: {
    Values: enter,
    Formulas: enter,
    NumberFormat: changing(
      (cells, given: string | string[][]) =>
        spread(cells, given, (row, col, value) => cells.sheet.put(row, col, { format: value })),
      'format',
    ),
  },
  child: { Format: format, DataValidation: validation },
  call: {
    GetCell: (cells, row: number, col: number) => {
      const { top, left } = cells.area;
      return range({ ...cells, area: cell(top + row, left + col) });
    },
    Select: ({ excel, sheet, area }) => {
      if (sheet.visibility !== 'Visible')
        throw new Refusal('InvalidSelection', 'the sheet is hidden');
      if (excel.workbook.behind)
        throw new Refusal('InvalidSelection', 'another workbook is in front');
      excel.workbook.select(sheet, area);
    },
    Merge: changing(({ sheet, area }) => sheet.merge(area)),
    Unmerge: changing(({ sheet, area }) => sheet.unmerge(area)),
    Insert: (cells) => {
      const { top, count } = wholeRows(cells);
      changing(({ sheet }) => sheet.insertRows(top, count))(cells);
      tellChanged(cells, 'RowInserted');
      return range(cells);
    },
    Delete: (cells) => {
      const { top, count } = wholeRows(cells);
      changing(({ sheet }) => sheet.deleteRows(top, count))(cells);
      tellChanged(cells, 'RowDeleted');
    },
    CopyFrom: copyFrom,
    GetUsedRangeOrNullObject: (cells, valuesOnly: boolean | null) => {
      const area = cells.sheet.used(valuesOnly ?? false, cells.area);
      return area && range({ ...cells, area });
    },
    GetMergedAreasOrNullObject: (cells) => {
      const merged = cells.sheet.mergesIn(cells.area);
      return merged.length === 0 ? null : areas(merged.map((area) => ({ ...cells, area })));
    },
    GetCellProperties: (cells, options: CellPropertiesOptions) =>
      matrix(cells, (row, col) => cellProperties(cells.sheet, row, col, options)),
  },
});

function cell(row: number, col: number): Area {
  return { top: row, bottom: row, left: col, right: col };
}
