import type { MoneyUnit } from '../model/money';
import type { Fund, HeaderField } from '../model/table';
import { fundAmount, type UnitsAround } from './fund-amount';
import { matrixAt, matrixEntries, type Matrix } from './fund-matrix';
import { fundRowAt } from './fund-row';
import { FundLedger } from './fund-ledger';
import { fundsInText } from './fund-text';
import { belowOf, isLabel, labelOf, labelsOn, valueOf, type Head } from './head';
import type { Slot } from './slot';
import { moneyUnitIn } from './text/money';

/** The funding block: its amounts, and the same as entries of the head. */
export interface Funding {
  readonly funds: readonly Fund[];
  readonly fields: readonly HeaderField[];
}

/** Reads the amounts of the head, beside their labels or in columns, and says what adds up to what. */
export function readFunds(head: Head, note: MoneyUnit | null, totalRow: number | null): Funding {
  const ledger = new FundLedger();
  let matrix: Matrix | null = null;
  let labelled: MoneyUnit | null = null;
  for (const row of head.rows) {
    if (row === totalRow) continue;
    labelled = unitOn(head, row) ?? labelled;
    const units = { labelled, note };
    const line = fundRowAt(head, row);
    if (line) {
      for (const { slot, value } of line) {
        const entry = { label: slot.field, value: value.field };
        head.taken.add(slot).add(value);
        const money = fundAmount(entry, units);
        ledger.add(labelOf(slot), slot.col, { ...entry, column: 'budget', money });
      }
      continue;
    }
    const next = matrixAt(head, row);
    if (next) {
      matrix = next;
      continue;
    }
    if (matrix && readColumns(head, row, matrix, ledger, units)) continue;
    matrix = null;
    readBesideLabels(head, row, ledger, units);
  }
  return { funds: ledger.funds(), fields: ledger.fields() };
}

/** Whether the row belongs to the matrix. The sum of a list of items counts where no total stands elsewhere. */
function readColumns(
  head: Head,
  row: number,
  matrix: Matrix,
  ledger: FundLedger,
  units: UnitsAround,
): boolean {
  const hasLabels = head.lattice.own(row).some(isLabel);
  const isItem = matrix.itemsTo !== null;
  if (isItem && row > matrix.itemsTo! && hasLabels) return false;
  const entries = matrixEntries(head, matrix, row);
  for (const { slot, column, ...entry } of isItem && ledger.hasTotal ? [] : entries) {
    ledger.add(labelOf(slot), slot.col, { ...entry, column, money: fundAmount(entry, units) });
  }
  return isItem || entries.length > 0 || !hasLabels;
}

function readBesideLabels(head: Head, row: number, ledger: FundLedger, units: UnitsAround): void {
  for (const slot of labelsOn(head, row)) {
    const { fund, fundColumn } = labelOf(slot);
    const column = fund || !fundColumn ? 'budget' : fundColumn;
    if ((!fund && !fundColumn) || column === 'other' || head.taken.has(slot)) continue;
    if (isLoose(slot) && ledger.isEmpty) continue;
    const value = valueOf(head, slot);
    if (!value || (!fund && value.isBlank && headsColumns(head, slot))) continue;
    if (value.isBlank && isReply(head, slot)) continue;
    const label = slot.field;
    const money = fundAmount({ label, value }, units);
    if (fund === 'group' && !money) {
      for (const part of fundsInText(value, units)) {
        ledger.add(part.word, slot.col, part);
      }
    } else if (fund || money || value.isBlank) {
      ledger.add(labelOf(slot), slot.col, { label, value, column, money });
    }
  }
}

/** 一般公共预算 beside 资金来源, and no amount: it says where the money is from. */
function isReply({ lattice }: Head, slot: Slot): boolean {
  const before = lattice.own(slot.row).find((other) => other.right === slot.col - 1);
  return !!before && /^(项目)?资金(来源|性质)$/.test(before.label.key);
}

/** 预算安排 over 年初预算数 and its like: it heads columns, and the blank cells beside it are its own. */
function headsColumns(head: Head, slot: Slot): boolean {
  return labelOf(belowOf(head, slot)).fundColumn !== null;
}

/** 其他 and the like mean money only after other amounts. */
function isLoose(slot: Slot): boolean {
  const { fund } = labelOf(slot);
  return fund === 'other' || fund === 'origin' || fund === 'carried';
}

/** The unit that a label on the row states: “项目资金（万元）”. */
function unitOn(head: Head, row: number): MoneyUnit | null {
  for (const slot of labelsOn(head, row)) {
    const unit = slot.label.inline ? null : moneyUnitIn(slot.text);
    if (unit) return unit;
  }
  return null;
}
