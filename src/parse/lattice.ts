import type { Cell, Grid } from '../model/grid';
import type { Area } from '../model/place';
import type { Field } from '../model/table';
import { NO_LABEL, type Label } from './label';
import { halfWidth, isBlankText } from './text/normalize';

/** A cell, or a merged area as the one cell that it looks like. */
export interface Slot {
  readonly row: number;
  readonly col: number;
  readonly bottom: number;
  readonly right: number;
  readonly cell: Cell | undefined;
  readonly blank: boolean;
  readonly label: Label;
}

/** Columns of a sheet, both inside. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A sheet, or some columns of it, with its merges spread out: every cell knows the slot it belongs to. */
export interface Lattice {
  readonly sheet: string;
  readonly span: Span;
  /** Whether merges are known. Where not, blank cells beside a label may be its continuation. */
  readonly merged: boolean;
  /** The rows that hold something, ascending. */
  readonly rows: readonly number[];
  /** The filled slots that cover a row, left to right, also those that began above it. */
  slots(row: number): readonly Slot[];
  at(row: number, col: number): Slot;
  field(slot: Slot): Field;
}

/** No form is taller or wider; what is merged beyond is decoration, and costs nothing. */
const TALLEST_MERGE = 2000;
const WIDEST_MERGE = 500;

/** A grid's lattice. Merges and rows are looked at once; what lies outside `span` is not there. */
export function spreadMerges(grid: Grid, readLabel: (text: string) => Label, span: Span): Lattice {
  const merges = mergesByRow(grid, span);
  const merged = new Map<Area, Slot>();
  const lines = new Map<number, Line>();
  const fields = new Map<Slot, Field>();

  const slotOf = (area: Area): Slot => {
    const cell = grid.rows.get(area.top)?.[area.left];
    const blank = !cell || isBlankText(cell.text);
    return {
      row: area.top,
      col: area.left,
      bottom: area.bottom,
      right: area.right,
      cell,
      blank,
      label: blank ? NO_LABEL : readLabel(cell.text),
    };
  };
  const lineOf = (row: number): Line => {
    let line = lines.get(row);
    if (!line) {
      line = spreadLine(row);
      lines.set(row, line);
    }
    return line;
  };
  const spreadLine = (row: number): Line => {
    const byCol: (Slot | undefined)[] = [];
    for (const area of merges.get(row) ?? []) {
      let slot = merged.get(area);
      if (!slot) merged.set(area, (slot = slotOf(area)));
      for (let col = area.left; col <= area.right; col += 1) byCol[col] = slot;
    }
    grid.rows.get(row)?.forEach((_, col) => {
      if (col < span.left || col > span.right || byCol[col]) return;
      byCol[col] = slotOf({ top: row, left: col, bottom: row, right: col });
    });
    return { byCol, filled: distinctFilled(byCol) };
  };

  return {
    sheet: grid.sheet,
    span,
    merged: grid.merges !== null,
    rows: [...grid.rows.keys()],
    slots: (row) => lineOf(row).filled,
    at: (row, col) =>
      lineOf(row).byCol[col] ?? slotOf({ top: row, left: col, bottom: row, right: col }),
    field: (slot) => {
      let field = fields.get(slot);
      if (!field) fields.set(slot, (field = fieldOf(grid.sheet, slot)));
      return field;
    },
  };
}

interface Line {
  readonly byCol: readonly (Slot | undefined)[];
  readonly filled: readonly Slot[];
}

function distinctFilled(byCol: readonly (Slot | undefined)[]): Slot[] {
  const filled: Slot[] = [];
  byCol.forEach((slot) => {
    if (slot && !slot.blank && filled[filled.length - 1] !== slot) filled.push(slot);
  });
  return filled;
}

function mergesByRow(grid: Grid, span: Span): ReadonlyMap<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of grid.merges ?? []) {
    if (merge.left > span.right || merge.right < span.left) continue;
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

function fieldOf(sheet: string, slot: Slot): Field {
  const raw = slot.cell?.text ?? '';
  return {
    place: { sheet, row: slot.row, col: slot.col },
    area: { top: slot.row, left: slot.col, bottom: slot.bottom, right: slot.right },
    raw,
    text: textOf(raw),
    isBlank: slot.blank,
    held: slot.cell?.value ?? null,
    formula: slot.cell?.formula ?? false,
  };
}

/** As a field states it: half-width, trimmed, line breaks inside kept. */
export function textOf(raw: string): string {
  return halfWidth(raw).replace(/\r\n?/g, '\n').trim();
}
