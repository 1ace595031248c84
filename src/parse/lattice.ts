import type { Grid } from '../model/grid';
import type { Area } from '../model/place';
import { NO_LABEL } from './label';
import type { Reader } from './reader';
import { Slot } from './slot';

/** A sheet, or a part of it, with its merges spread out: every cell knows the slot it belongs to. */
export interface Lattice {
  readonly sheet: string;
  /** All edges inside; `bottom` may be infinite. */
  readonly span: Area;
  /** Whether merges are known. Where not, blank cells beside a label may be its continuation. */
  readonly merged: boolean;
  /** The rows that hold something, ascending. */
  readonly rows: readonly number[];
  readonly reader: Reader;
  /** The filled slots that cover a row, left to right, also those that began above it. */
  slots(row: number): readonly Slot[];
  /** Those of them that begin on the row. */
  own(row: number): readonly Slot[];
  at(row: number, col: number): Slot;
}

/** No form is taller or wider; what is merged beyond is decoration, and costs nothing. */
const TALLEST_MERGE = 2000;
const WIDEST_MERGE = 500;

/** Anything that is no blank. */
const MARK = /[^\s\u200b-\u200d\u2060]/;

interface Line {
  readonly byCol: (Slot | undefined)[];
  readonly filled: readonly Slot[];
  readonly own: readonly Slot[];
}

/** A grid's lattice. Merges and rows are looked at once; what lies outside `span` is not there. */
export function spreadMerges(grid: Grid, reader: Reader, span: Area): Lattice {
  const merges = mergesByRow(grid, span);
  const merged = new Map<Area, Slot>();
  const lines = new Map<number, Line>();

  const slotOf = (area: Area): Slot => {
    const cell = grid.rows.get(area.top)?.[area.left];
    const blank = !cell || !MARK.test(cell.text);
    return new Slot(grid.sheet, area, cell, blank, blank ? NO_LABEL : reader.label(cell.text));
  };
  const spreadLine = (row: number): Line => {
    const byCol: (Slot | undefined)[] = [];
    for (const area of merges.get(row) ?? []) {
      let slot = merged.get(area);
      if (!slot) merged.set(area, (slot = slotOf(area)));
      for (let col = area.left; col <= area.right; col += 1) byCol[col] = slot;
    }
    grid.rows.get(row)?.forEach((cell, col) => {
      if (!cell || col < span.left || col > span.right || byCol[col]) return;
      byCol[col] = slotOf({ top: row, left: col, bottom: row, right: col });
    });
    const filled = distinctFilled(byCol);
    const own = filled.every((slot) => slot.row === row)
      ? filled
      : filled.filter((slot) => slot.row === row);
    return { byCol, filled, own };
  };
  const lineOf = (row: number): Line => {
    let line = lines.get(row);
    if (!line) lines.set(row, (line = spreadLine(row)));
    return line;
  };

  return {
    sheet: grid.sheet,
    span,
    merged: grid.merges !== null,
    rows: rowsIn(grid, span),
    reader,
    slots: (row) => lineOf(row).filled,
    own: (row) => lineOf(row).own,
    at: (row, col) => {
      const { byCol } = lineOf(row);
      return (byCol[col] ??= slotOf({ top: row, left: col, bottom: row, right: col }));
    },
  };
}

function distinctFilled(byCol: readonly (Slot | undefined)[]): Slot[] {
  const filled: Slot[] = [];
  byCol.forEach((slot) => {
    if (slot && !slot.blank && filled[filled.length - 1] !== slot) filled.push(slot);
  });
  return filled;
}

function rowsIn({ rows }: Grid, { top, bottom, left, right }: Area): number[] {
  const inside: number[] = [];
  rows.forEach((cells, row) => {
    const isInside = row >= top && row <= bottom;
    if (isInside && cells.some((cell, col) => cell && col >= left && col <= right)) {
      inside.push(row);
    }
  });
  return inside;
}

function mergesByRow(grid: Grid, span: Area): ReadonlyMap<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of grid.merges ?? []) {
    if (merge.left > span.right || merge.right < span.left) continue;
    if (merge.top > span.bottom || merge.bottom < span.top) continue;
    const area = {
      top: merge.top,
      left: merge.left,
      bottom: Math.min(merge.bottom, merge.top + TALLEST_MERGE),
      right: Math.min(merge.right, merge.left + WIDEST_MERGE),
    };
    for (let row = area.top; row <= area.bottom; row += 1) {
      const areas = byRow.get(row);
      if (areas) areas.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
