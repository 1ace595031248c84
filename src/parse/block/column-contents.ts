import type { ColumnId } from '../../model/table';
import type { Lattice } from '../sheet/lattice';
import type { Slot } from '../sheet/slot';
import { squeeze } from '../../language/text/normalize';

/** The columns that a heading stands over. */
export interface ColumnSpan {
  readonly heading: Slot;
  readonly left: number;
  readonly right: number;
}

export type Columns = Map<ColumnId, ColumnSpan>;

/** 指标值 over two or three columns: sign, figure, unit. */
export function splitValue(lattice: Lattice, columns: Columns, rows: readonly number[]): void {
  const value = columns.get('value');
  if (!value) return;
  let { left } = value;
  let right = Math.max(value.right, unheadedTo(lattice, columns, left));
  if (left === right) return;
  const holds = (col: number, test: (text: string) => boolean) => {
    const slots = slotsIn(lattice, { ...value, left: col, right: col }, rows, col);
    return slots.length > 0 && slots.every(({ text }) => test(squeeze(text)));
  };
  if (!columns.has('operator') && holds(left, isSign)) {
    columns.set('operator', { ...value, right: left });
    left += 1;
  } else {
    right = value.right;
  }
  if (!columns.has('unit') && right > left && holds(right, isUnit)) {
    columns.set('unit', { ...value, left: right });
    right -= 1;
  }
  columns.set('value', { ...value, left, right });
}

const SIGN = /^(?:[≥≤=><≧≦﹦═±+-]{1,2}|[<>]=|定性|大于等于|小于等于|等于|大于|小于|不低于|不高于)$/;

/** How far a last heading may reach over blank header cells where merges are unknown. */
function unheadedTo({ merged, span }: Lattice, columns: Columns, left: number): number {
  if (merged) return left;
  for (const other of columns.values()) if (other.left > left) return left;
  return Math.min(left + 2, span.right);
}

/** Whether a text is a sign of comparison, or 定性 in its place. */
export function isSign(text: string): boolean {
  return SIGN.test(text);
}

function isUnit(text: string): boolean {
  return text.length <= 8 && !/\d/.test(text);
}

/** The filled slots of a column, each merged one once; `from` leaves out what begins left of it. */
export function slotsIn(
  lattice: Lattice,
  span: ColumnSpan,
  rows: readonly number[],
  from = -1,
): Slot[] {
  const slots: Slot[] = [];
  for (const row of rows) {
    const slot = slotIn(lattice, row, span);
    if (!slot.blank && slot.col >= from && slot !== slots[slots.length - 1]) slots.push(slot);
  }
  return slots;
}

/** A row's cell under a heading: the first filled one of the heading's columns, past a printed “指标1：” before it. */
export function slotIn(lattice: Lattice, row: number, { left, right }: ColumnSpan): Slot {
  let first = lattice.at(row, left);
  for (let col = first.right + 1; col <= right && (first.blank || first.label.printed); col += 1) {
    const slot = lattice.at(row, col);
    if (!slot.blank) first = slot;
  }
  return first;
}
