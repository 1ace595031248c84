import type { Area } from '../model/place';
import type { DraftCell, DraftList } from '../model/sheet-draft';
import type { Box, BoxRow } from './form';

/** Boxes with their places. */
export interface Laid {
  readonly cells: readonly DraftCell[];
  readonly merges: readonly Area[];
  readonly lists: readonly DraftList[];
}

/**
 * Places rows of boxes on a grid the way HTML places table cells: a box goes into the first column
 * that no box from above still reaches into, and spans from there.
 */
export function layOut(rows: readonly BoxRow[]): Laid {
  const cells: DraftCell[] = [];
  const merges: Area[] = [];
  const lists: DraftList[] = [];
  // Per column the first row that is free again.
  const freeFrom: number[] = [];
  rows.forEach((boxes, row) => {
    let col = 0;
    for (const box of boxes) {
      while ((freeFrom[col] ?? 0) > row) col += 1;
      const area = { top: row, left: col, bottom: row + box.down - 1, right: col + box.across - 1 };
      cells.push(cellOf(box, row, col));
      if (box.across > 1 || box.down > 1) merges.push(area);
      if (box.list) addList(lists, area, box.list);
      for (; col <= area.right; col += 1) freeFrom[col] = area.bottom + 1;
    }
  });
  return { cells, merges, lists };
}

function cellOf(box: Box, row: number, col: number): DraftCell {
  const text = box.role === 'input';
  return { row, col, text: box.text, style: { role: box.role, text, align: box.align } };
}

/** One list for cells below each other, as a person would set it up. */
function addList(lists: DraftList[], area: Area, list: NonNullable<Box['list']>): void {
  const above = lists.findIndex(
    (known) =>
      known.choices === list.choices &&
      known.area.left === area.left &&
      known.area.bottom + 1 === area.top,
  );
  if (above < 0) lists.push({ area, choices: list.choices, hint: list.hint });
  else lists[above] = { ...lists[above]!, area: { ...lists[above]!.area, bottom: area.bottom } };
}
