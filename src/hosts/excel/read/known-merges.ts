import type { Grid } from '../../../model/grid';
import { contains, type Area } from '../../../model/place';

/**
 * Merged areas as Excel last told them. To ask counts as a write, and may clear the user's undo, so it is done when a sheet is
 * read for the first time, and again only where something speaks for a change: rows or columns that moved, a value where a
 * merge would hide it, or an edit that leaves a block blank but for its first cell, as merging does.
 */
export interface KnownMerges {
  /** Whether the sheet has to be asked about, whatever it holds. */
  isUnknown(id: string): boolean;
  /** The areas for a sheet as it was just read; undefined when Excel has to be asked again, null when it cannot be. */
  recall(id: string, grid: Grid): readonly Area[] | null | undefined;
  keep(id: string, grid: Grid, areas: readonly Area[] | null): void;
  /** An event: an area was edited, or (null) rows or columns moved. */
  hear(id: string, edited: Area | null): void;
  /** Everything is asked anew at the next reading: the reader wants to know for certain. */
  forget(): void;
}

interface Known {
  readonly shape: string;
  readonly areas: readonly Area[] | null;
  readonly edits: Area[];
  moved: boolean;
}

/** `mayAsk`: whether this Excel can tell, and the reader lets it be asked. */
export function createKnownMerges(mayAsk: () => boolean): KnownMerges {
  const known = new Map<string, Known>();
  return {
    isUnknown: (id) => mayAsk() && !known.has(id),
    recall(id, grid) {
      if (!mayAsk()) return null;
      const last = known.get(id);
      if (!last || last.moved || last.shape !== shapeOf(grid)) return undefined;
      const { areas, edits } = last;
      if (areas?.some((area) => holdsBeside(grid, area))) return undefined;
      if (edits.some((area) => !holdsBeside(grid, area))) return undefined;
      edits.length = 0;
      return areas;
    },
    keep(id, grid, areas) {
      known.set(id, { shape: shapeOf(grid), areas, edits: [], moved: false });
    },
    hear(id, edited) {
      const last = known.get(id);
      if (!last) return;
      if (!edited) last.moved = true;
      else if (edited.top < edited.bottom || edited.left < edited.right) last.edits.push(edited);
    },
    forget: () => known.clear(),
  };
}

/** Which rows hold something, and how far they reach. */
function shapeOf({ rows }: Grid): string {
  let right = 0;
  rows.forEach((cells) => (right = Math.max(right, cells.length)));
  return `${Array.from(rows.keys()).join()};${right}`;
}

/** Whether something stands in an area beside its first cell. */
function holdsBeside({ rows }: Grid, area: Area): boolean {
  for (const [row, cells] of Array.from(rows)) {
    if (row < area.top || row > area.bottom) continue;
    for (let col = area.left; col <= Math.min(area.right, cells.length - 1); col += 1) {
      const isFirst = row === area.top && col === area.left;
      if (!isFirst && cells[col] && contains(area, row, col)) return true;
    }
  }
  return false;
}
