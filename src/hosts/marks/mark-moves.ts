import type { Fill, OldFill } from './mark-memory';
import { printCells, rememberedCells } from './mark-memory';
import { shiftRow, type RowShift } from '../../model/row-shift';

/** Tells which remembered fills belong to a sheet. */
export type Belongs = (old: OldFill) => boolean;

/** The memory after rows of a sheet were inserted or deleted: a deleted cell needs no restoring. */
export function shiftMemory(
  memory: readonly OldFill[],
  belongs: Belongs,
  shift: RowShift,
): readonly OldFill[] {
  return memory.flatMap((old) => {
    if (!belongs(old)) return [old];
    const cells = Array.from(rememberedCells(old)).flatMap(({ row, col }) => {
      const now = shiftRow(row, shift);
      return now === null ? [] : [{ row: now, col }];
    });
    return cells.length > 0 ? [{ ...old, areas: printCells(cells) }] : [];
  });
}

/** What the marked cells of one row showed before, by column: a row that takes after it must not take its marks. */
export function fillsUnderMarks(
  memory: readonly OldFill[],
  belongs: Belongs,
  row: number,
): ReadonlyMap<number, Fill> {
  const fills = new Map<number, Fill>();
  for (const old of memory.filter(belongs)) {
    for (const cell of Array.from(rememberedCells(old))) {
      if (cell.row === row) fills.set(cell.col, old.fill);
    }
  }
  return fills;
}
