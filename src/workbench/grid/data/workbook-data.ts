import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Book, Cell, Grid } from '../../../model/grid';
import type { SheetLook } from '../../display-styles/sheet-look';
import { numberCell, textCell } from '../cell-text';
import { listResource, noteResource } from './extras';
import type { SheetContent } from './sheet-content';
import { zoomToFit } from './fit-width';
import { rangeOf } from '../read/read-sheet';

/** Room below and beside the contents, so that there is somewhere to go on. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

/**
 * A workbook as Univer takes it, zoomed so that its tables fit into `space` pixels. A new unit id for every file: the
 * undo stack outlives a closed one.
 */
export function workbookData(
  unitId: string,
  sheets: readonly SheetContent[],
  book: Book,
  space: number,
): Partial<IWorkbookData> {
  return {
    id: unitId,
    name: unitId,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: sheets[0] ? namedStyles(sheets[0]) : {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [
        sheet.id,
        { ...sheetData(sheet), zoomRatio: zoomToFit(sheet, space) },
      ]),
    ),
    resources: [noteResource(sheets), listResource(sheets, book)],
  };
}

/** The styles by the names that the cells of a sheet use. */
export function namedStyles({ styles, space }: SheetContent): Record<string, IStyleData> {
  return Object.fromEntries(styles.map((style, number) => [styleId(space, number), style]));
}

function styleId(space: string, number: number): string {
  return `${space}-s${number}`;
}

/** One sheet; every sheet is shown, since a hidden one is only dimmed among the tabs. */
export function sheetData(sheet: SheetContent): Partial<IWorksheetData> {
  const { id, grid, look } = sheet;
  const { rows, columns } = extentOf(grid, look);
  return {
    id,
    name: grid.sheet,
    rowCount: Math.max(LEAST_ROWS, rows + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
    defaultRowHeight: look.defaultRowHeight,
    defaultColumnWidth: look.defaultColumnWidth,
    rowData: look.rows,
    columnData: look.columns,
    mergeData: (grid.merges ?? []).map(rangeOf),
    showGridlines: look.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(look.freeze ? { freeze: look.freeze } : {}),
    cellData: cellData(sheet),
  };
}

function cellData(sheet: SheetContent): IObjectMatrixPrimitiveType<ICellData> {
  const { id, grid, look, styles, space } = sheet;
  const data: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of look.styles) {
    const line: Record<number, ICellData> = (data[row] = {});
    for (const [col, style] of cells) line[col] = { s: styleId(space, style) };
  }
  for (const [row, cells] of grid.rows) {
    const line = (data[row] ??= {});
    cells.forEach((cell, col) => {
      if (!cell) return;
      const style = styles[look.styles.get(row)?.get(col) ?? 0];
      const formula = formulaOf(id, look, row, col, cell);
      line[col] = { ...line[col], ...content(cell, style), ...formula };
    });
  }
  return data;
}

function content(cell: Cell, style: IStyleData | undefined): ICellData {
  if (typeof cell.value === 'number') return numberCell(cell.value);
  if (typeof cell.value === 'boolean') {
    return { v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return textCell(cell.value, style);
}

/** A formula keeps its cached result until one of its cells changes. One that the grid cannot compute is only known to be one. */
function formulaOf(id: string, look: SheetLook, row: number, col: number, cell: Cell): ICellData {
  if (!cell.formula) return {};
  const stored = look.formulas.get(`${row},${col}`);
  const mark = { custom: { formula: true } };
  if (!stored || (stored.text === '' && stored.group === null)) return mark;
  return {
    ...mark,
    ...(stored.text === '' ? {} : { f: `=${stored.text}` }),
    ...(stored.group === null ? {} : { si: `${id}-${stored.group}` }),
  };
}

function extentOf(grid: Grid, look: SheetLook): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  const take = (row: number, width: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, width);
  };
  for (const [row, cells] of grid.rows) take(row, cells.length);
  for (const { bottom, right } of grid.merges ?? []) take(bottom, right + 1);
  for (const [row, cells] of look.styles) for (const col of cells.keys()) take(row, col + 1);
  return { rows, columns };
}
