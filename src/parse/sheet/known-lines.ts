import type { Cell, Grid } from '../../model/grid';
import { isSameArea, type Area } from '../../model/place';
import type { Slot } from './slot';

/** A row of a lattice. */
export interface Line {
  readonly byCol: (Slot | undefined)[];
  /** The filled slots that cover the row, left to right. */
  readonly filled: readonly Slot[];
  /** Those of them that begin on it. */
  readonly own: readonly Slot[];
  /** Whether a word of a form's frame (title, label, heading, ending) is among them: rows of plain contents have none. */
  readonly frame: boolean;
  /** The merged areas that cover the row; the slot of each is the one at its left column. */
  readonly areas: readonly Area[];
}

/** A line, and what it depends on beside its row. */
interface Known {
  readonly sheet: string;
  readonly row: number;
  readonly merges: Grid['merges'];
  readonly span: Area;
  readonly line: Line;
}

/** A row stands in the lattice of its sheet, and in that of its region where forms stand side by side. */
const MOST = 2;

const known = new WeakMap<readonly (Cell | undefined)[], Known[]>();

/**
 * The line that an earlier reading made of the very same row, if it still holds; null where it has to be made anew. `merged`
 * are the slots of merged areas so far: an area has one slot, whichever row is asked for it.
 */
export function knownLine(
  { sheet, merges, rows }: Grid,
  span: Area,
  row: number,
  merged: ReadonlyMap<Area, Slot>,
): Line | null {
  const cells = rows.get(row);
  const lines = cells && known.get(cells);
  const same = lines?.find(
    (one) =>
      one.row === row && one.merges === merges && one.sheet === sheet && isSameArea(one.span, span),
  );
  if (!same) return null;
  for (const area of same.line.areas) {
    const slot = same.line.byCol[area.left]!;
    const other = merged.get(area);
    if (other ? other !== slot : !slot.shows(rows.get(area.top)?.[area.left])) return null;
  }
  return same.line;
}

export function keepLine({ sheet, merges, rows }: Grid, span: Area, row: number, line: Line): void {
  const cells = rows.get(row);
  if (!cells) return;
  const others = (known.get(cells) ?? []).filter((one) => !isSameArea(one.span, span));
  known.set(cells, [{ sheet, row, merges, span, line }, ...others].slice(0, MOST));
}
