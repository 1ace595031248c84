import type { Area } from '../../../model/place';
import type { CellIndex } from '../../cell-areas';
import { heldIn, type Block } from './read-block';

/** Where merged areas may begin: merging leaves a trace, for all cells but the first are blank. */
export interface Suspects {
  /** Cells that hold something, with a blank one to the right. */
  readonly wide: readonly CellIndex[];
  /** Cells that hold something, with a blank one below. */
  readonly tall: readonly CellIndex[];
  readonly blank: readonly CellIndex[];
}

export function suspectsOf(block: Block): Suspects {
  const { top, left, bottom, right } = block.area;
  const isFree = (row: number, col: number) =>
    row <= bottom && col <= right && isBlank(block, row, col);
  const wide: CellIndex[] = [];
  const tall: CellIndex[] = [];
  const blank: CellIndex[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) {
      const cell = { row, col };
      if (isFree(row, col)) blank.push(cell);
      else if (isFree(row, col + 1)) wide.push(cell);
      else if (isFree(row + 1, col)) tall.push(cell);
    }
  }
  return { wide, tall, blank };
}

/**
 * Stretches that are likely to be merged alike: those of the same columns row after row, and those of one column one below
 * the other, as a form has its indicators and their levels. Not those of the whole width: a title, or a label with a blank box.
 */
export function recurringStretches(block: Block): Area[][] {
  const { left, right } = block.area;
  const wide = wideStretches(block).filter((area) => area.left > left || area.right < right);
  const groups = new Map<string, Area[]>();
  for (const stretch of [...wide, ...tallStretches(block)]) {
    const key = `${stretch.left},${stretch.right}`;
    const run = groups.get(key);
    if (run && run[run.length - 1]!.bottom === stretch.top - 1) run.push(stretch);
    else {
      if (run) groups.set(`${key},${run[0]!.top}`, run);
      groups.set(key, [stretch]);
    }
  }
  return Array.from(groups.values()).filter(({ length }) => length > 2);
}

/** Cells that hold something, each with the blank ones to its right; not where it is blank below, too. */
function wideStretches(block: Block): Area[] {
  const { top, left, bottom, right } = block.area;
  const stretches: Area[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) {
      let end = col;
      while (end < right && isBlank(block, row, end + 1)) end += 1;
      const goesOn = row < bottom && isBlank(block, row + 1, col);
      if (isBlank(block, row, col) || end === col || goesOn) continue;
      stretches.push({ top: row, bottom: row, left: col, right: end });
    }
  }
  return stretches;
}

/** The same downwards, as far as the blank ones do not continue a cell to their left. */
function tallStretches(block: Block): Area[] {
  const { top, left, bottom, right } = block.area;
  const stretches: Area[] = [];
  for (let col = left; col <= right; col += 1) {
    for (let row = top; row <= bottom; row += 1) {
      let end = row;
      while (end < bottom && isBlank(block, end + 1, col) && !isReached(block, end + 1, col))
        end += 1;
      const goesOn = col < right && isBlank(block, row, col + 1);
      if (isBlank(block, row, col) || end === row || goesOn) continue;
      stretches.push({ top: row, bottom: end, left: col, right: col });
    }
  }
  return stretches;
}

function isReached(block: Block, row: number, col: number): boolean {
  return col > block.area.left && !isBlank(block, row, col - 1);
}

function isBlank(block: Block, row: number, col: number): boolean {
  return heldIn(block, row, col) === null;
}
