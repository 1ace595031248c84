import type { Area } from './place';

/** Rows inserted at, or deleted from, a row on. */
export interface RowShift {
  readonly kind: 'insert' | 'delete';
  readonly row: number;
  readonly count: number;
}

/** Where a row stands after the shift; null when it was deleted. */
export function shiftRow(row: number, { kind, row: at, count }: RowShift): number | null {
  if (row < at) return row;
  if (kind === 'insert') return row + count;
  return row < at + count ? null : row - count;
}

/** An area after the shift: it grows around inserted rows, shrinks by deleted ones; null when nothing of it is left. */
export function shiftArea(area: Area, shift: RowShift): Area | null {
  const { kind, row, count } = shift;
  if (kind === 'insert') {
    if (row > area.bottom) return area;
    return { ...area, top: area.top + (row <= area.top ? count : 0), bottom: area.bottom + count };
  }
  const below = (edge: number) => Math.min(count, Math.max(0, edge - row));
  const top = area.top - below(area.top);
  const bottom = area.bottom - below(area.bottom + 1);
  return bottom < top ? null : { ...area, top, bottom };
}
