import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Book, Cell, Grid } from '../../model/grid';
import type { BookLook } from '../display-styles/read-look';
import type { SheetLook } from '../display-styles/sheet-look';
import { numberCell, textCell } from './cell-text';
import { listResource, noteResource } from './extras';
import { rangeOf } from './read-sheet';

/** What the grid shows of one sheet of a workbook. */
export interface SheetContent {
  readonly id: string;
  readonly grid: Grid;
  readonly look: BookLook['sheets'][number];
}

/** Room below and beside the contents, so that there is somewhere to go on. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

/** A workbook as Univer takes it. A new unit id for every file: the undo stack outlives a closed one. */
export function workbookData(
  unitId: string,
  sheets: readonly SheetContent[],
  book: Book,
  styles: BookLook['styles'],
): Partial<IWorkbookData> {
  return {
    id: unitId,
    name: unitId,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(styles.map((style, number) => [styleId(unitId, number), style])),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet, unitId)])),
    resources: [noteResource(sheets), listResource(sheets, book)],
  };
}

/** The styles of a sheet that joins later have names of their own. */
export function styleId(unitId: string, number: number): string {
  return `${unitId}-s${number}`;
}

/** One sheet; every sheet is shown, since a hidden one is only dimmed among the tabs. */
export function sheetData(
  { id, grid, look }: SheetContent,
  styleSpace: string,
): Partial<IWorksheetData> {
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
    cellData: cellData(id, grid, look, styleSpace),
  };
}

function cellData(
  id: string,
  grid: Grid,
  look: SheetLook,
  styleSpace: string,
): IObjectMatrixPrimitiveType<ICellData> {
  const data: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of look.styles) {
    const line: Record<number, ICellData> = (data[row] = {});
    for (const [col, style] of cells) line[col] = { s: styleId(styleSpace, style) };
  }
  for (const [row, cells] of grid.rows) {
    const line = (data[row] ??= {});
    cells.forEach((cell, col) => {
      if (!cell) return;
      line[col] = { ...line[col], ...content(cell), ...formulaOf(id, look, row, col, cell) };
    });
  }
  return data;
}

function content(cell: Cell): ICellData {
  if (typeof cell.value === 'number') return numberCell(cell.value);
  if (typeof cell.value === 'boolean') {
    return { v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return textCell(cell.value);
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
