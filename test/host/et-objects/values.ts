import type { Area } from '../../../src/model/place';
import type { Held } from '../../../src/model/grid';
import { changing, only, sizeOf, tellChanged, type Cells } from './cells';

/** Errors are numbers here. */
const ERRORS: Readonly<Record<string, number>> = {
  '#NULL!': -2146826288,
  '#DIV/0!': -2146826281,
  '#VALUE!': -2146826273,
  '#REF!': -2146826265,
  '#NAME?': -2146826259,
  '#NUM!': -2146826252,
  '#N/A': -2146826246,
};
const NOT_AVAILABLE = '#N/A';
/** Reading a whole column makes the program stand still. */
const MOST = 1_000_000;

/** What a range answers for its cells, in the shape that the build has. */
function shaped({ program }: Cells, area: Area, valueAt: (row: number, col: number) => unknown) {
  if (sizeOf(area) > MOST) throw new Error('reading so many cells would freeze the program');
  const { top, left, bottom, right } = area;
  if (sizeOf(area) === 1) return valueAt(top, left);
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => valueAt(top + down, left + across)),
  );
  const { readShape } = program.quirks;
  if (readShape === 'matrix') return rows;
  if (readShape === 'item') {
    return { Item: (row: number, col: number) => rows[row - 1]?.[col - 1] };
  }
  return rows.length === 1 || rows[0]!.length === 1 ? rows.flat() : rows;
}

export function readValues(cells: Cells): unknown {
  const { sheet, program } = cells;
  return shaped(cells, cells.areas[0]!, (row, col) => {
    const value = sheet.valueAt(row, col);
    if (value === null) return program.quirks.emptyCell;
    return typeof value === 'string' ? (ERRORS[value] ?? value) : value;
  });
}

export function readFormulas(cells: Cells): unknown {
  const { sheet, program } = cells;
  return shaped(cells, cells.areas[0]!, (row, col) => {
    const { formula, value } = sheet.cell(row, col);
    const content = formula ?? value ?? '';
    return program.quirks.formulaConstants === 'text' ? String(content) : content;
  });
}

type Given = Held | Date | readonly unknown[];

/** Writes as if typed: one value into all cells, or each its own; a matrix that is too small leaves #N/A. */
export const writeValues = changing((cells, given: Given) => {
  const area = only(cells);
  const { bulkWrite } = cells.program.quirks;
  if (Array.isArray(given) && sizeOf(area) > 1 && bulkWrite !== 'ok') {
    if (bulkWrite === 'throws') throw new Error('不支持的参数类型');
    return;
  }
  const valueAt = readerOf(given);
  cells.sheet.eachCell(area, (row, col) => {
    const value = valueAt(row - area.top, col - area.left);
    if (value instanceof Date) throw new Error('a date is to be written as its number');
    cells.sheet.enter(row, col, value as Held);
  });
  tellChanged(cells, area);
}, 'content');

function readerOf(given: Given): (down: number, across: number) => unknown {
  if (!Array.isArray(given)) return () => given ?? null;
  const lines = given as readonly unknown[];
  if (!lines.some(Array.isArray)) return (_, across) => pieceOf(lines, across);
  return (down, across) => {
    const line = lines[down];
    return Array.isArray(line) ? pieceOf(line as unknown[], across) : NOT_AVAILABLE;
  };
}

function pieceOf(line: readonly unknown[], at: number): unknown {
  return at < line.length ? (line[at] ?? null) : NOT_AVAILABLE;
}
