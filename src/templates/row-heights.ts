import type { DraftCell } from '../model/sheet-draft';
import { textWidth } from '../model/text-width';
import type { Laid } from './lay-out';

const LINE = 15;
const PADDING = 9;
const TITLE = 36;
/** Room for a few written lines where a long text is asked for. */
const TALL = 44;

/**
 * Row heights in points. Programs fit a row to its text only where nothing is merged, and these forms are mostly merged cells,
 * so the height that the text needs is worked out from the widths. A box over several rows takes what its rows have.
 */
export function rowHeights(
  { cells, merges }: Laid,
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const spans = new Map(merges.map((area) => [`${String(area.top)},${String(area.left)}`, area]));
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const area = spans.get(`${String(cell.row)},${String(cell.col)}`);
    const right = area?.right ?? cell.col;
    const points = area && area.bottom > area.top ? 0 : cellHeight(cell, widths, right);
    heights.set(cell.row, Math.max(LINE + PADDING, heights.get(cell.row) ?? 0, points));
  }
  return heights;
}

function cellHeight(cell: DraftCell, widths: readonly number[], right: number): number {
  const { role, align } = cell.style;
  if (role === 'title') return TITLE;
  if (role === 'input' && align === 'left' && cell.text === '' && right - cell.col > 2) return TALL;
  const width = widths.slice(cell.col, right + 1).reduce((sum, one) => sum + one, 0);
  const lines = cell.text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / (width - 2))), 0);
  return lines * LINE + PADDING;
}
