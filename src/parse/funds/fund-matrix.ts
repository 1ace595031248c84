import type { Fund } from '../../model/table';
import { isLabel, labelOf, type Entry, type Head } from '../head/head';
import type { Slot } from '../sheet/slot';

/** A funding block with its amounts in columns: 年初预算数, 全年预算数, 全年执行数 … */
export interface Matrix {
  readonly row: number;
  readonly columns: readonly { readonly column: Fund['column']; readonly slot: Slot }[];
  /** The row to which a list of expenditure items (支出明细、成本构成) reaches at least: only its sum is a fund. Else null. */
  readonly itemsTo: number | null;
}

/** The column headings on a row, when two stand side by side; null when amounts stand beside their labels. */
export function matrixAt(head: Head, row: number): Matrix | null {
  const own = head.lattice.own(row);
  if (own.some(({ label }) => /明细|测算|成本构成/.test(label.key))) return itemsAt(own, row);
  const slots = head.lattice.slots(row);
  const headings = own.filter(({ label }) => label.fundColumn);
  const isRow = headings.some((slot, index) => {
    const next = headings[index + 1];
    return next !== undefined && slots.indexOf(next) === slots.indexOf(slot) + 1;
  });
  if (!isRow) return null;
  const columns = own.flatMap((slot) => {
    const column = columnOf(slot, headings);
    // 年度预算数 over 总额, 其中：财政资金: it heads their labels.
    const headsLabels = isFund(head.lattice.at(slot.bottom + 1, slot.col));
    return column && column !== 'other' && !headsLabels ? [{ column, slot }] : [];
  });
  return columns.length > 0 ? { row, columns, itemsTo: null } : null;
}

/** 小计 among the headings adds up a budget's columns. */
function columnOf(slot: Slot, headings: readonly Slot[]): Slot['label']['fundColumn'] {
  const { fundColumn, key } = slot.label;
  const isSum = key === '小计' && slot.col > headings[0]!.col;
  return isSum && headings.every(({ label }) => label.fundColumn !== 'budget')
    ? 'budget'
    : fundColumn;
}

function itemsAt(own: readonly Slot[], row: number): Matrix | null {
  const others = own.filter(({ col }) => col > own[0]!.col);
  const slot = others.find(({ label }) => AMOUNT.test(label.key));
  if (!slot || others.length < 2) return null;
  const itemsTo = Math.max(...own.map(({ bottom }) => bottom));
  return { row, columns: [{ column: 'budget', slot }], itemsTo };
}

const AMOUNT = /^(预算)?金额$|^(本|当)年度?(申请|预算)?(金额|数)$|^预算数$/;

interface MatrixEntry extends Entry {
  readonly slot: Slot;
  readonly column: Fund['column'];
}

/** The amounts on a row of the matrix, under the row's own label, or under the headings where it has none. */
export function matrixEntries(head: Head, matrix: Matrix, row: number): MatrixEntry[] {
  const { lattice } = head;
  const first = matrix.columns[0]!.slot;
  const left = lattice
    .own(row)
    .filter((slot) => slot.col < first.col && !head.taken.has(slot))
    .reverse();
  const label = left.find((slot) => isSum(slot) || (matrix.itemsTo === null && isFund(slot)));
  if (!label && !isUnlabelled(head, matrix, row, left)) return [];
  return matrix.columns.map(({ column, slot }) => {
    const value = lattice.at(row, slot.col);
    head.taken.add(value);
    const from = label ?? slot;
    return { slot: from, label: from.field, value: value.field, column };
  });
}

function isFund(slot: Slot): boolean {
  return labelOf(slot).fund !== null;
}

/** 合计; not 总分, which counts points. */
export function isSum({ label }: Slot): boolean {
  return label.ending === 'total' && !label.key.includes('分');
}

/** The first row under the headings, with figures and no words at its left. */
function isUnlabelled(
  { lattice }: Head,
  { row: top, columns, itemsTo }: Matrix,
  row: number,
  left: readonly Slot[],
): boolean {
  if (row !== top + 1 || itemsTo !== null || left.length > 0) return false;
  return columns.every(({ slot }) => !isLabel(lattice.at(row, slot.col)));
}
