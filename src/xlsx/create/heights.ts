import type { DraftCell, SheetDraft } from '../../model/sheet-draft';
import type { Area } from '../../model/place';
import { textWidth } from '../../model/text-width';

/** A row's height in points. `fixed` tells the program that opens the file not to fit it to the text again. */
export interface RowHeight {
  readonly points: number;
  readonly fixed: boolean;
}

const DEFAULT_WIDTH = 8.43;
const LINE_POINTS = 15;
const PADDING_POINTS = 9;
const MAX_POINTS = 409;

/**
 * The heights of the rows, with room above and below the text. Excel and WPS fit a row to its cells when someone
 * types, but never to a merged cell: there the lines are counted here, from the widths of the columns it covers.
 */
export function rowHeights(draft: SheetDraft): Map<number, RowHeight> {
  const heights = new Map<number, RowHeight>();
  const merges = new Map(draft.merges.map((area) => [key(area.top, area.left), area]));
  for (const cell of draft.cells) {
    const area = merges.get(key(cell.row, cell.col));
    const tall = area !== undefined && area.bottom > area.top;
    const lines = tall ? 1 : countLines(cell, widthOf(draft, cell, area));
    const points = Math.min(MAX_POINTS, lines * LINE_POINTS + PADDING_POINTS);
    if (points <= (heights.get(cell.row)?.points ?? 0)) continue;
    heights.set(cell.row, { points, fixed: lines > 1 && area !== undefined });
  }
  draft.heights.forEach((points, row) => heights.set(row, { points, fixed: true }));
  return heights;
}

function key(row: number, col: number): string {
  return `${String(row)}:${String(col)}`;
}

function widthOf(draft: SheetDraft, cell: DraftCell, area: Area | undefined): number {
  let width = 0;
  for (let col = cell.col; col <= (area ? area.right : cell.col); col += 1) {
    width += draft.widths[col] ?? DEFAULT_WIDTH;
  }
  return width;
}

function countLines(cell: DraftCell, width: number): number {
  const room = Math.max(1, Math.floor(width) - 1);
  return cell.text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}
