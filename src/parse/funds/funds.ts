import type { MoneyUnit } from '../../model/money';
import type { Field, Fund, HeaderField } from '../../model/table';
import { fundAmount, type UnitsAround } from './fund-amount';
import { isSum, matrixAt, matrixEntries, type Matrix } from './fund-matrix';
import { fundRowAt } from './fund-row';
import { FundLedger } from './fund-ledger';
import { fundsInText } from './fund-text';
import { belowOf, isLabel, labelOf, labelsOn, rightOf, valueOf, type Head } from '../head/head';
import { readLabel, type Label } from '../labels/label';
import type { Slot } from '../sheet/slot';
import { moneyUnitIn } from '../../language/money/money';

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
    const lines = slot.label.inline ? linesOf(slot) : [];
    for (const line of lines) {
      const entry = { label, value: line.value };
      ledger.add(line.word, slot.col, { ...entry, column, money: fundAmount(entry, units) });
    }
    if (lines.length > 0) continue;
    const money = fundAmount({ label, value }, units);
    if (!money && labelOf(slot).key === '金额') continue;
    if (fund === 'group' && !money) {
      const sum = sumBeside(head, slot, units);
      if (sum) ledger.add({ ...labelOf(slot), fund: 'annual' }, slot.col + 1, sum);
      for (const part of fundsInText(value, units)) {
        ledger.add(part.word, slot.col, part);
      }
    } else if (fund || money || value.isBlank) {
      ledger.add(labelOf(slot), slot.col, { label, value, column, money });
    }
  }
}

/** 项目资金 | 合计 | 86: the block's total. */
function sumBeside(
  head: Head,
  slot: Slot,
  units: UnitsAround,
): Pick<Fund, 'label' | 'value' | 'column' | 'money'> | null {
  const sum = rightOf(head, slot);
  const value = sum && isSum(sum) ? valueOf(head, sum) : null;
  const money = value && fundAmount({ label: sum!.field, value }, units);
  return money ? { label: sum!.field, value: value!, column: 'budget', money } : null;
}

const LINE = /^([^\d：:]{2,24})[：:]\s*([\d.,]*\s*(?:亿元|万元|元)?)$/;

/** Labels and amounts, one a line, in one cell: “政府性基金拨款：5⏎纳入专户管理的非税收入拨款：3”. Empty for other cells. */
function linesOf({ field }: Slot): { readonly word: Label; readonly value: Field }[] {
  const lines = field.text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.length > MOST_LINES) return [];
  const read = lines.map((line) => LINE.exec(line.trim()));
  if (!read.every((line) => line !== null)) return [];
  return read.flatMap((line) => {
    const [word, text] = [readLabel(line[1]!), line[2]!];
    return word.fund ? [{ word, value: { ...field, text, isBlank: text === '' } }] : [];
  });
}

const MOST_LINES = 12;

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
