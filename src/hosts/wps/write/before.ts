import { a1, contains, type Area } from '../../../model/place';
import type { CellIndex } from '../../cell-areas';
import { refuseChanged, refuseCovered, type HeldAt } from '../../before-write';
import { holds, type Expectation, type SheetPlan } from '../../write-plan';
import type { EtWorksheet } from '../et';
import { refuseProtected } from '../protection';
import { heldIn, readBlock, readUsed, type Block } from '../read/read-block';
import { mergeAt, readMerges } from '../read/read-merges';

/** What a sheet held before a write, as far as the write needs to know. */
export interface Before {
  /** The part of the sheet in which something is. */
  readonly used: Area;
  /** The merged areas; empty when no row moves. */
  readonly merges: readonly Area[];
}

const NOTHING: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Reads what a plan needs to find, and refuses what cannot be; nothing has been written so far. */
export function lookBefore(sheet: EtWorksheet, plan: SheetPlan): Before {
  refuseProtected(sheet, plan);
  refuseChanged(plan, heldAround(sheet, plan.expects));
  // Only a blank cell can be one that a merged area covers.
  refuseCovered(plan, (place, held) => (holds(held, null) ? mergeAt(sheet, place) : null));
  if (plan.rows.length === 0) return { used: NOTHING, merges: [] };
  const blocks = readUsed(sheet);
  return {
    used: blocks.reduce(
      (all, { area }) => ({
        ...all,
        bottom: area.bottom,
        right: Math.max(all.right, area.right),
      }),
      blocks[0]?.area ?? NOTHING,
    ),
    merges: blocks.flatMap((block) => readMerges(sheet, block) ?? []),
  };
}

/** What a sheet holds at the cells of some expectations, read in three calls; nothing else is read. */
export function heldAround(sheet: EtWorksheet, expected: readonly Expectation[]): HeldAt {
  const block = blockAround(
    sheet,
    expected.map(({ place }) => place),
  );
  return ({ row, col }) => (block ? heldIn(block, row, col) : null);
}

/** All cells around some, in three calls; null for none. */
function blockAround(sheet: EtWorksheet, cells: readonly CellIndex[]): Block | null {
  const [first] = cells;
  if (!first) return null;
  const around = { top: first.row, bottom: first.row, left: first.col, right: first.col };
  const area = cells.reduce(
    (box, { row, col }) => ({
      top: Math.min(box.top, row),
      bottom: Math.max(box.bottom, row),
      left: Math.min(box.left, col),
      right: Math.max(box.right, col),
    }),
    around,
  );
  return readBlock(sheet, area);
}

/** Whether a merged area covers a cell without showing it. */
export function isCovered(merges: readonly Area[], { row, col }: CellIndex): boolean {
  return merges.some(
    (area) =>
      contains(area, row, col) && a1({ row: area.top, col: area.left }) !== a1({ row, col }),
  );
}
