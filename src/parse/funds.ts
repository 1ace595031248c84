import type { MoneyUnit } from '../model/money';
import type { Fund, HeaderField } from '../model/table';
import { fundAmount, type UnitsAround } from './fund-amount';
import { matrixAt, matrixEntries, type Matrix } from './fund-matrix';
import { FundLedger } from './fund-ledger';
import { labelOf, labelsOn, valueOf, type Head } from './head';
import type { Slot } from './slot';
import { moneyUnitIn } from './text/money';

/** The funding block: its amounts, and the same as entries of the head. */
export interface Funding {
  readonly funds: readonly Fund[];
  readonly fields: readonly HeaderField[];
}

/** Reads the amounts of the head, beside their labels or in columns, and says what adds up to what. */
export function readFunds(head: Head, note: MoneyUnit | null): Funding {
  const ledger = new FundLedger();
  let matrix: Matrix | null = null;
  let labelled: MoneyUnit | null = null;
  for (const row of head.rows) {
    labelled = unitOn(head, row) ?? labelled;
    const units = { labelled, note };
    const next = matrixAt(head, row);
    if (next) {
      matrix = next;
      continue;
    }
    const entries = matrix ? matrixEntries(head, matrix, row) : [];
    for (const { slot, column, ...entry } of entries) {
      ledger.add(slot, { ...entry, column, money: fundAmount(entry, units) });
    }
    if (entries.length > 0) continue;
    matrix = null;
    readBesideLabels(head, row, ledger, units);
  }
  return { funds: ledger.funds(), fields: ledger.fields() };
}

function readBesideLabels(head: Head, row: number, ledger: FundLedger, units: UnitsAround): void {
  for (const slot of labelsOn(head, row)) {
    const { fund, fundColumn } = labelOf(slot);
    const column = fund || !fundColumn ? 'budget' : fundColumn;
    if ((!fund && !fundColumn) || column === 'other' || head.taken.has(slot)) continue;
    if (isLoose(slot) && ledger.isEmpty) continue;
    const value = valueOf(head, slot);
    if (!value) continue;
    const label = slot.field;
    const money = fundAmount({ label, value }, units);
    if (fund !== 'group' || money) ledger.add(slot, { label, value, column, money });
  }
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
