import type { Held } from '../model/grid';
import { a1, type Area, type Place } from '../model/place';
import { cellChanged, cellCovered, undoChanged } from './refusals';
import { holds, type Expectation, type SheetPlan } from './write-plan';

/** What a host's sheet holds now at a place; undefined where the sheet is gone. */
export type HeldAt = (place: Place) => Held | undefined;

/** Throws a HostError where a cell no longer holds what the check read: nothing has been written so far. */
export function refuseChanged({ expects }: SheetPlan, heldAt: HeldAt): void {
  const place = firstChanged(expects, heldAt);
  if (place) throw cellChanged(place);
}

/**
 * Throws a HostError where an undo would lose something newer: a cell no longer holds what the write left there, or
 * something else came into a new row. `filledIn` gives the columns of a row that hold anything.
 */
export function refuseUndoOf(
  { sheet, leaves, newRows }: SheetPlan,
  heldAt: HeldAt,
  filledIn: (row: number) => readonly number[],
): void {
  const place = firstChanged(leaves, heldAt);
  if (place) throw undoChanged(place);
  const ours = new Set(leaves.map((leaf) => a1(leaf.place)));
  for (const row of newRows) {
    const other = filledIn(row).find((col) => !ours.has(a1({ row, col })));
    if (other !== undefined) throw undoChanged({ sheet, row, col: other });
  }
}

/** Throws a HostError where a merged area covers a cell: a text written there could not be seen. */
export function refuseCovered(
  { sheet, texts }: SheetPlan,
  mergeAt: (place: Place, held: Held) => Pick<Area, 'top' | 'left'> | null | undefined,
): void {
  for (const { place, held } of texts) {
    const area = mergeAt(place, held);
    if (area && (area.top !== place.row || area.left !== place.col)) {
      throw cellCovered(place, { sheet, row: area.top, col: area.left });
    }
  }
}

function firstChanged(expected: readonly Expectation[], heldAt: HeldAt): Place | null {
  for (const { place, held } of expected) {
    const now = heldAt(place);
    if (now === undefined || !holds(now, held)) return place;
  }
  return null;
}
