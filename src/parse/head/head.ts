import type { Field } from '../../model/table';
import { isSealed, type Label } from '../labels/label';
import type { Lattice } from '../sheet/lattice';
import { plainText, type Slot } from '../sheet/slot';

/** The rows of a form outside its indicator blocks, and what has been read of them (表头). */
export interface Head {
  readonly lattice: Lattice;
  readonly rows: readonly number[];
  /** Row → the slots that begin on it and can be labels; a row of the head without any has an empty list. */
  readonly labels: ReadonlyMap<number, readonly Slot[]>;
  /** Cells that are the value of some label, so that none of them is read as a label. */
  readonly taken: Set<Slot>;
}

/** A label, and the field that holds its value. */
export interface Entry {
  readonly label: Field;
  readonly value: Field;
}

export function headOf(lattice: Lattice, rows: readonly number[]): Head {
  const labels = new Map<number, readonly Slot[]>();
  for (const row of rows) labels.set(row, lattice.own(row).filter(isLabel));
  return { lattice, rows, labels, taken: new Set() };
}

/** The slots that begin on a row and can still be labels, left to right. */
export function labelsOn({ labels, taken }: Head, row: number): readonly Slot[] {
  const all = labels.get(row) ?? [];
  return all.some((slot) => taken.has(slot)) ? all.filter((slot) => !taken.has(slot)) : all;
}

export function isLabel({ label }: Slot): boolean {
  return label.known || label.inline !== null;
}

/** What the slot is a label of: its own words, or those before its colon. */
export function labelOf({ label }: Slot): Label {
  return label.inline?.label ?? label;
}

/**
 * The cell to the right, on the label's row or one that it stands before. Where merges are unknown, blank cells may belong to
 * the label, and the next filled one is it.
 */
export function rightOf({ lattice }: Head, slot: Slot, row = slot.row): Slot | null {
  const col = slot.right + 1;
  if (col > lattice.span.right) return null;
  const next = lattice.at(row, col);
  if (lattice.merged || !next.blank) return next;
  const filled = lattice.slots(row).find((other) => other.col > col);
  return filled && !isLabel(filled) && !isSealed(filled.text) ? filled : next;
}

export function belowOf({ lattice }: Head, slot: Slot): Slot {
  return lattice.at(slot.bottom + 1, slot.col);
}

/** A longer text below an amount's label is a goal or a purpose. */
const LONGEST_AMOUNT = 24;

/** No label of a form stands before more rows. */
const TALLEST_LABEL = 60;

/** The last row that a label at the left stands before: its merged area, or the blank cells under it. */
export function extentOf({ lattice, labels }: Head, slot: Slot): number {
  let bottom = slot.bottom;
  if (bottom > slot.row) return bottom;
  for (let row = bottom + 1; row <= slot.row + TALLEST_LABEL; row += 1) {
    if (!lattice.at(row, slot.col).blank) break;
    if (labels.has(row)) bottom = row;
    else if (lattice.slots(row).length > 0) break;
  }
  return bottom;
}

/** The value of a plain label: after its colon, to the right, or below where labels stand side by side. */
export function valueOf(head: Head, slot: Slot): Field | null {
  const { inline } = slot.label;
  if (inline) return { ...slot.field, text: plainText(inline.text) };
  const right = isSpreadOut(head, slot) ? null : rightOf(head, slot);
  if (right && (right.blank || !isLabel(right) || isLooseValue(slot, right))) {
    return take(head, right);
  }
  // A tall label beside “资金总额 | 316” heads its neighbours; what stands below is another label's.
  if (right && slot.bottom > slot.row && hasOwnValue(head, right)) return null;
  const below = belowOf(head, slot);
  const isColumn = right !== null || head.lattice.slots(slot.row).every(isLabel);
  const isHead = head.labels.has(below.row) && below.col === slot.col;
  const isProse = slot.label.fund !== null && below.text.length > LONGEST_AMOUNT;
  if (isColumn && isHead && !below.blank && !isLabel(below) && !isProse) return take(head, below);
  return ENDS_OPEN.test(slot.text) ? { ...slot.field, text: '', isBlank: true } : null;
}

/** Whether a label has its value beside it or after its colon. */
function hasOwnValue(head: Head, label: Slot): boolean {
  if (label.label.inline) return true;
  const value = isLabel(label) ? rightOf(head, label) : null;
  return value !== null && !value.blank && !isLabel(value);
}

/** “项目负责人：” before blanks and another label: where merges are unknown, the blanks are taken for its own cell. */
function isSpreadOut({ lattice }: Head, slot: Slot): boolean {
  if (lattice.merged || !ENDS_OPEN.test(slot.text) || slot.label.inline) return false;
  const next = lattice.slots(slot.row).find(({ col }) => col > slot.right);
  return !!next && next.col > slot.right + 1 && isLabel(next) && ENDS_OPEN.test(next.text);
}

const ENDS_OPEN = /[:：]\s*$/;

function take({ taken }: Head, slot: Slot): Field {
  taken.add(slot);
  return slot.field;
}

/** 项目类别 may be 项目支出, 其他 or 财政拨款: words that are labels only elsewhere. */
function isLooseValue(slot: Slot, { label }: Slot): boolean {
  if (labelOf(slot).field !== 'attribute' || label.inline) return false;
  return (
    label.fund !== null ||
    label.field === 'project-expenditure' ||
    label.field === 'basic-expenditure'
  );
}
