import type { Fund } from '../model/table';
import { isLabel, labelOf, labelsOn, type Entry, type Head } from './head';
import type { Slot } from './slot';

/** A funding block with its amounts in columns: 年初预算数, 全年预算数, 全年执行数 … */
export interface Matrix {
  readonly row: number;
  readonly columns: readonly { readonly column: Fund['column']; readonly slot: Slot }[];
}

/** The column headings on a row, when two stand side by side; null when amounts stand beside their labels. */
export function matrixAt(head: Head, row: number): Matrix | null {
  const slots = head.lattice.slots(row);
  const headings = slots.filter((slot) => slot.row === row && slot.label.fundColumn);
  const isRow = headings.some((slot, index) => {
    const next = headings[index + 1];
    return next !== undefined && slots.indexOf(next) === slots.indexOf(slot) + 1;
  });
  if (!isRow || slots.some(({ label }) => /明细|测算/.test(label.key))) return null;
  const columns = headings.flatMap((slot) => {
    const column = slot.label.fundColumn;
    return column && column !== 'other' ? [{ column, slot }] : [];
  });
  return columns.length > 0 ? { row, columns } : null;
}

interface MatrixEntry extends Entry {
  readonly slot: Slot;
  readonly column: Fund['column'];
}

/** The amounts on a row of the matrix, under the row's own label, or under the headings where it has none. */
export function matrixEntries(head: Head, matrix: Matrix, row: number): MatrixEntry[] {
  const { lattice } = head;
  const first = matrix.columns[0]!.slot;
  const labels = labelsOn(head, row).filter((slot) => slot.col < first.col);
  const label = labels.filter((slot) => labelOf(slot).fund || isSum(slot)).pop();
  if (!label && !isUnlabelled(head, matrix, row)) return [];
  return matrix.columns.map(({ column, slot }) => {
    const value = lattice.at(row, slot.col);
    head.taken.add(value);
    const from = label ?? slot;
    return { slot: from, label: from.field, value: value.field, column };
  });
}

function isSum({ label }: Slot): boolean {
  return label.ending === 'total';
}

/** The first row under the headings, with figures and no words at its left. */
function isUnlabelled({ lattice }: Head, { row: top, columns }: Matrix, row: number): boolean {
  if (row !== top + 1) return false;
  const left = lattice
    .slots(row)
    .filter((slot) => slot.row === row && slot.col < columns[0]!.slot.col);
  return left.length === 0 && columns.every(({ slot }) => !isLabel(lattice.at(row, slot.col)));
}
