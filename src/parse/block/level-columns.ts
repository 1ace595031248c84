import { slotsIn, type ColumnSpan, type Columns } from './column-contents';
import type { HeaderRow } from './heading';
import type { Lattice } from '../sheet/lattice';
import type { Slot } from '../sheet/slot';

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

/** One heading over a level and what is divided under it: 二级指标 over 数量指标 and the names, 评价内容 over 产出 and 数量指标. */
export function splitLevels(lattice: Lattice, columns: Columns, rows: readonly number[]): void {
  const level1 = columns.get('level1');
  const level2 = columns.get('level2');
  if (level2 && !columns.has('level3')) {
    const lower = lowerHalf(lattice, level2, (half) => stand(lattice, half, rows));
    if (lower) columns.set('level2', upperHalf(level2, lower)).set('level3', lower);
    return;
  }
  if (level2 && (!level1 || speaks(lattice, level1, rows))) return;
  const wide = level2 ?? level1;
  const lower = wide && lowerHalf(lattice, wide, (half) => speaks(lattice, half, rows));
  if (wide && lower) columns.set('level1', upperHalf(wide, lower)).set('level2', lower);
}

function lowerHalf(
  lattice: Lattice,
  span: ColumnSpan,
  isOwn: (half: ColumnSpan) => boolean,
): ColumnSpan | null {
  for (let left = span.left + 1; left <= span.right; left += 1) {
    const half = { ...span, left };
    if (isOwn(half)) return half;
  }
  return null;
}

function upperHalf(span: ColumnSpan, { left }: ColumnSpan): ColumnSpan {
  return { ...span, right: left - 1 };
}

/** Whether cells of most rows begin in a column. */
function stand(lattice: Lattice, { left }: ColumnSpan, rows: readonly number[]): boolean {
  const own = rows.filter((row) => {
    const slot = lattice.at(row, left);
    return slot.col === left && slot.row === row && !slot.blank;
  });
  return own.length * 2 > rows.length;
}

/** Whether 产出, 数量 or the like begin in a column. */
function speaks(lattice: Lattice, { heading, left }: ColumnSpan, rows: readonly number[]): boolean {
  return slotsIn(lattice, { heading, left, right: left }, rows, left).some(
    ({ label }) => label.level1Kind ?? label.level2Kind,
  );
}
