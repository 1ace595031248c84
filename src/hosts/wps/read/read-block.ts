import { areaA1, type Area } from '../../../model/place';
import type { Held } from '../../../model/grid';
import { withErrorText } from '../cell-errors';
import type { EtRange, EtWorksheet } from '../et';
import { toMatrix, type Matrix } from './matrix';

/** The values and formulas of an area, errors in words. */
export interface Block {
  readonly area: Area;
  readonly values: Matrix;
  readonly formulas: Matrix;
}

/** Cells of one call. */
const MOST_CELLS = 50_000;
/** A sheet with formats down to its last row counts them as used: what lies beyond is not a form. */
const MOST_ROWS = 100_000;
const MOST_COLS = 200;
/** So many blank rows end a sheet. */
const GAP = 500;
/** Blank rows and columns that are kept behind the last content: a merged area reaches there. */
const MARGIN = 20;

/** Three calls. */
export function readBlock(sheet: EtWorksheet, area: Area): Block {
  const rows = area.bottom - area.top + 1;
  const cols = area.right - area.left + 1;
  const range = sheet.Range(areaA1(area));
  const formulas = toMatrix(range.Formula, rows, cols);
  const values = toMatrix(range.Value2, rows, cols).map((line, row) =>
    line.map((value, col) => withErrorText(value, formulas[row]![col])),
  );
  return { area, values, formulas };
}

/** The used part of a sheet, from top to bottom, without what is only formatted far below. */
export function readUsed(sheet: EtWorksheet): Block[] {
  const used = usedArea(sheet.UsedRange);
  const height = Math.max(GAP, Math.floor(MOST_CELLS / (used.right - used.left + 1)));
  const blocks: Block[] = [];
  for (let { top } = used; top <= used.bottom; top += height) {
    const bottom = Math.min(used.bottom, top + height - 1);
    const block = trimmed(readBlock(sheet, { ...used, top, bottom }));
    if (top > used.top && !block) break;
    if (block) blocks.push(block);
  }
  return blocks;
}

/** What a cell of a block holds; null for nothing. */
export function heldIn({ area, values }: Block, row: number, col: number): Held {
  const value = values[row - area.top]?.[col - area.left] ?? null;
  return value === '' ? null : (value as Held);
}

/** The columns of a row in which a block holds anything. */
export function filledColumns({ area, values }: Block, row: number): number[] {
  const cells = values[row - area.top] ?? [];
  return cells.flatMap((value, index) =>
    value === null || value === '' ? [] : [area.left + index],
  );
}

function usedArea(used: EtRange): Area {
  const top = used.Row - 1;
  const left = used.Column - 1;
  const rows = Math.min(used.Rows.Count, MOST_ROWS);
  const cols = Math.min(used.Columns.Count, MOST_COLS);
  return { top, left, bottom: top + rows - 1, right: left + cols - 1 };
}

/** A block without what is blank far behind its content; null when all of it is blank. */
function trimmed(block: Block): Block | null {
  const { area, values, formulas } = block;
  const content = contentOf(block);
  if (content.bottom < area.top) return null;
  const bottom = Math.min(area.bottom, content.bottom + MARGIN);
  const right = Math.min(area.right, content.right + MARGIN);
  const cut = (matrix: Matrix) =>
    matrix.slice(0, bottom - area.top + 1).map((line) => line.slice(0, right - area.left + 1));
  return { area: { ...area, bottom, right }, values: cut(values), formulas: cut(formulas) };
}

/** The part of a block's area up to its last content; it ends above the block when there is none. */
export function contentOf({ area, values, formulas }: Block): Area {
  let [bottom, right] = [area.top - 1, area.left - 1];
  values.forEach((line, row) =>
    line.forEach((value, col) => {
      if (isNothing(value) && isNothing(formulas[row]![col])) return;
      bottom = area.top + row;
      right = Math.max(right, area.left + col);
    }),
  );
  return { ...area, bottom, right };
}

function isNothing(value: unknown): boolean {
  return value === null || value === '';
}
