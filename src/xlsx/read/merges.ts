import type { Area } from '../../model/place';

/** A merge larger than this is no field of a form but a swept-over sheet. */
const TALLEST = 1000;
const WIDEST = 256;

/** The rows and columns that hold something, the last ones counted from 0; −1 when nothing does. */
export interface Extent {
  readonly lastRow: number;
  readonly lastCol: number;
}

/**
 * Merges as a check can use them: those of a single cell dropped, swept-over ones cut back to where cells hold something.
 * Null, as if the file could not tell, when they overlap so much that no spreadsheet can have written them:
 * whoever spreads merges over cells does no more than `mostCells` steps.
 */
export function usableMerges(
  areas: readonly Area[],
  extent: Extent,
  mostCells: number,
): readonly Area[] | null {
  const merges: Area[] = [];
  let cells = 0;
  for (const area of areas) {
    const merge = cutBack(area, extent);
    const size = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    if (size <= 1) continue;
    cells += size;
    if (cells > mostCells) return null;
    merges.push(merge);
  }
  return merges;
}

function cutBack(area: Area, { lastRow, lastCol }: Extent): Area {
  const tall = area.bottom - area.top >= TALLEST;
  const wide = area.right - area.left >= WIDEST;
  if (!tall && !wide) return area;
  return {
    ...area,
    bottom: tall ? Math.max(area.top, Math.min(area.bottom, lastRow)) : area.bottom,
    right: wide ? Math.max(area.left, Math.min(area.right, lastCol)) : area.right,
  };
}
