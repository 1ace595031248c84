import type { Held } from '../../../model/grid';
import type { Area } from '../../../model/place';
import type { CellIndex } from '../../cell-areas';
import { cellOf } from '../../read-cell';
import { sheetTooLarge } from '../../refusals';
import { CONTENT, contentOf } from './read-grid';

/** What a cell holds, as far as it can be written back. */
export interface Content {
  readonly value: Held;
  /** `=SUM(B2:B4)`; null for a constant. */
  readonly formula: string | null;
  readonly format: string;
}

/** The contents of some areas of one sheet. */
export interface Contents {
  /** The smallest area around all of them. */
  readonly area: Area;
  content(row: number, col: number): Content;
}

/** Cells closer than this are asked for in one area. */
const NEAR = 100;
/** An area grows no larger than this, in cells. */
const LARGEST = 10_000;

/** Few areas around cells: neighbours share one, and the thousands of rows between two tables are not asked for. */
export function areasAround(cells: readonly CellIndex[]): readonly Area[] {
  const areas: Area[] = [];
  for (const { row, col } of [...cells].sort((a, b) => a.row - b.row)) {
    const last = areas[areas.length - 1];
    const grown = last && {
      ...last,
      bottom: row,
      left: Math.min(last.left, col),
      right: Math.max(last.right, col),
    };
    const isOne =
      last &&
      grown &&
      row - last.bottom <= NEAR &&
      (grown.bottom - grown.top + 1) * (grown.right - grown.left + 1) <= LARGEST;
    if (isOne) areas[areas.length - 1] = grown;
    else areas.push({ top: row, bottom: row, left: col, right: col });
  }
  return areas;
}

/** Queues the question what ranges hold. */
export function queueContents(ranges: readonly Excel.Range[]): void {
  for (const range of ranges) range.load(CONTENT);
}

/** The answer, after the round trip. A range that is not there holds nothing. */
export function answeredContents(sheet: string, ranges: readonly Excel.Range[]): Contents {
  const parts = ranges.flatMap((range) => {
    if (range.isNullObject) return [];
    if (!range.values) throw sheetTooLarge(sheet);
    const { rowIndex: top, columnIndex: left, values, formulas, numberFormat } = contentOf(range);
    const [bottom, right] = [top + values.length - 1, left + (values[0]?.length ?? 0) - 1];
    return [{ area: { top, left, bottom, right }, values, formulas, numberFormat }];
  });
  return {
    area: parts.map(({ area }) => area).reduce(around, { top: 0, left: 0, bottom: -1, right: -1 }),
    content(row, col) {
      for (const { area, values, formulas, numberFormat } of parts) {
        const [down, across] = [row - area.top, col - area.left];
        if (down < 0 || across < 0 || row > area.bottom || col > area.right) continue;
        return told(
          values[down]?.[across],
          formulas?.[down]?.[across],
          numberFormat?.[down]?.[across],
        );
      }
      return told(undefined, undefined, undefined);
    },
  };
}

function told(value: unknown, formula: unknown, numberFormat: unknown): Content {
  const format = typeof numberFormat === 'string' && numberFormat ? numberFormat : 'General';
  const cell = cellOf(value, formula, numberFormat);
  if (!cell) return { value: null, formula: null, format };
  return { value: cell.value, formula: cell.formula ? String(formula) : null, format };
}

function around(whole: Area, area: Area): Area {
  if (whole.bottom < whole.top) return area;
  return {
    top: Math.min(whole.top, area.top),
    left: Math.min(whole.left, area.left),
    bottom: Math.max(whole.bottom, area.bottom),
    right: Math.max(whole.right, area.right),
  };
}
