import type { Grid } from '../../model/grid';
import type { Area } from '../../model/place';
import { filledColumns } from './filled-columns';
import { keepLine, knownLine, type Line } from './known-lines';
import { NO_LABEL, readLabel } from '../labels/label';
import { Slot } from './slot';

/** A sheet, or a part of it, with its merges spread out: every cell knows the slot it belongs to. */
export interface Lattice {
  readonly sheet: string;
  /** All edges inside; `bottom` may be infinite. */
  readonly span: Area;
  /** Whether merges are known. Where not, or where a program has written every cell by itself, blank cells beside a label may be its continuation. */
  readonly merged: boolean;
  /** The rows that hold something, ascending. */
  readonly rows: readonly number[];
  /** The filled slots that cover a row, left to right, also those that began above it. */
  slots(row: number): readonly Slot[];
  /** Those of them that begin on the row. */
  own(row: number): readonly Slot[];
  /** Whether one of a form's own words stands on a row: a title, a label, a heading, what ends it. Rows of contents have none. */
  frames(row: number): boolean;
  at(row: number, col: number): Slot;
}

/** Anything that is no blank. */
const MARK = /[^\s\u200b-\u200d\u2060]/;

/**
 * A grid's lattice. Merges and rows are looked at once; what lies outside `span` is not there. With `keep`, rows that an
 * earlier lattice has spread are taken from there.
 */
export function spreadMerges(grid: Grid, span: Area, keep = false): Lattice {
  const merges = mergesByRow(grid, span);
  const merged = new Map<Area, Slot>();
  const lines = new Map<number, Line>();

  const slotOf = (row: number, col: number, bottom: number, right: number): Slot => {
    const cell = grid.rows.get(row)?.[col];
    const blank = !cell || !MARK.test(cell.text);
    const label = blank ? NO_LABEL : readLabel(cell.text);
    return new Slot(grid.sheet, row, col, bottom, right, cell, blank, label);
  };
  const spreadLine = (row: number): Line => {
    const byCol: (Slot | undefined)[] = [];
    const slots: Slot[] = [];
    const areas = merges.get(row) ?? [];
    for (const area of areas) {
      let slot = merged.get(area);
      if (!slot) {
        slot = slotOf(area.top, area.left, area.bottom, area.right);
        merged.set(area, slot);
      }
      slots.push(slot);
      for (let col = area.left; col <= area.right; col += 1) byCol[col] = slot;
    }
    const cells = grid.rows.get(row) ?? [];
    for (const col of filledColumns(cells, span.left, span.right)) {
      if (cells[col] && !byCol[col]) slots.push((byCol[col] = slotOf(row, col, row, col)));
    }
    return lineFrom(row, byCol, slots, areas);
  };
  const makeLine = (row: number): Line => {
    if (!keep) return spreadLine(row);
    const known = knownLine(grid, span, row, merged);
    if (known) for (const area of known.areas) merged.set(area, known.byCol[area.left]!);
    const line = known ?? spreadLine(row);
    if (!known) keepLine(grid, span, row, line);
    return line;
  };
  const lineOf = (row: number): Line => {
    let line = lines.get(row);
    if (!line) lines.set(row, (line = makeLine(row)));
    return line;
  };

  return {
    sheet: grid.sheet,
    span,
    merged: grid.merges !== null && grid.merges.length > 0,
    rows: rowsIn(grid, span),
    slots: (row) => lineOf(row).filled,
    own: (row) => lineOf(row).own,
    frames: (row) => lineOf(row).frame,
    at: (row, col) => {
      const { byCol } = lineOf(row);
      return (byCol[col] ??= slotOf(row, col, row, col));
    },
  };
}

function lineFrom(
  row: number,
  byCol: (Slot | undefined)[],
  slots: readonly Slot[],
  areas: readonly Area[],
): Line {
  const filled = slots.filter(({ blank }) => !blank).sort((a, b) => a.col - b.col);
  const isOwn = (slot: Slot) => slot.row === row;
  const own = filled.every(isOwn) ? filled : filled.filter(isOwn);
  return { byCol, filled, own, frame: filled.some(isFrame), areas };
}

function isFrame({ label: { title, known, column, inline, ending } }: Slot): boolean {
  return title || known || !!column || !!inline || !!ending;
}

function rowsIn({ rows }: Grid, span: Area): number[] {
  const inside: number[] = [];
  rows.forEach((cells, row) => {
    const isInside = row >= span.top && row <= span.bottom;
    if (isInside && filledColumns(cells, span.left, span.right).some((col) => cells[col]))
      inside.push(row);
  });
  return inside;
}

function mergesByRow(grid: Grid, span: Area): ReadonlyMap<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of grid.merges ?? []) {
    if (area.left > span.right || area.right < span.left) continue;
    if (area.top > span.bottom || area.bottom < span.top) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const areas = byRow.get(row);
      if (areas) areas.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
