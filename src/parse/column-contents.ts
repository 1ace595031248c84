import type { ColumnId } from '../model/table';
import type { HeaderRow } from './header-row';
import type { Lattice } from './lattice';
import type { Slot } from './slot';
import { squeeze } from './text/normalize';

/** The columns that a heading stands over. */
export interface ColumnSpan {
  readonly heading: Slot;
  readonly left: number;
  readonly right: number;
}

export type Columns = Map<ColumnId, ColumnSpan>;

/** A level 1 without a heading: the column left of the others holds 产出指标 and its like. */
export function adoptLevel1(
  lattice: Lattice,
  header: HeaderRow,
  columns: Columns,
  rows: readonly number[],
): void {
  const first = columns.get('level2') ?? columns.get('level3');
  if (columns.has('level1') || !first) return;
  for (let col = first.left - 1; col >= Math.max(lattice.span.left, first.left - 3); col -= 1) {
    const span = { heading: lattice.at(header.row, col), left: col, right: col };
    if (slotsIn(lattice, span, rows).some(({ label }) => label.level1Kind)) {
      columns.set('level1', span);
      return;
    }
  }
}

/** Forms with two levels call 数量指标 a level 1 and the indicator a level 2: they are 2 and 3 here. */
export function shiftLevels(lattice: Lattice, columns: Columns, rows: readonly number[]): void {
  const first = columns.get('level1');
  const second = columns.get('level2');
  if (!first || columns.has('level3') === !!second) return;
  const slots = slotsIn(lattice, first, rows);
  if (slots.some(isFamily) || !mostAreLevels2(slots)) return;
  if (second && mostAreLevels2(slotsIn(lattice, second, rows))) return;
  columns.delete('level1');
  columns.set('level2', first);
  if (second) columns.set('level3', second);
}

function isFamily({ label }: Slot): boolean {
  return (label.level1Kind === 'output' || label.level1Kind === 'benefit') && !label.level2Kind;
}

function mostAreLevels2(slots: readonly Slot[]): boolean {
  return slots.filter(({ label }) => label.level2Kind).length * 2 > slots.length;
}

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

/** A row's cell under a heading: the first filled one of the heading's columns. */
export function slotIn(lattice: Lattice, row: number, { left, right }: ColumnSpan): Slot {
  const first = lattice.at(row, left);
  if (!first.blank) return first;
  for (let col = left + 1; col <= right; col += 1) {
    const slot = lattice.at(row, col);
    if (!slot.blank) return slot;
  }
  return first;
}
