import type { Table } from '../../model/table';
import type { Head } from './head';
import type { Slot } from '../sheet/slot';
import { squeeze } from '../../language/text/normalize';
import { moneyUnitIn } from '../../language/money/money';

const LONGEST_NOTE = 40;
const UNIT_LABEL = /^(金额|资金|货币|计量)?单位[:：]?$/;
const UNIT_ALONE = /^(人民币)?[（(]?(亿元|万元|千元|元)[）)]?$/;

/** The note 单位：万元 of a form, else the unit that the label of its funding block states. */
export function moneyNote(head: Head): Table['moneyUnit'] {
  return (
    firstUnit(head, ({ text }) => isMoneyNote(text)) ??
    noteInTwoCells(head) ??
    firstUnit(head, isFundingLabel)
  );
}

/** 金额单位 in one cell, 万元 in the cell beside it. */
function noteInTwoCells({ lattice, rows }: Head): Table['moneyUnit'] {
  for (const row of rows) {
    const own = lattice.own(row);
    const at = own.findIndex(({ text }) => UNIT_LABEL.test(squeeze(text)));
    const value = own[at + 1];
    if (at < 0 || !value || !UNIT_ALONE.test(squeeze(value.text))) continue;
    const unit = moneyUnitIn(`单位：${value.text}`);
    if (unit) return { unit, place: value.field.place };
  }
  return null;
}

function firstUnit(head: Head, accepts: (slot: Slot) => boolean): Table['moneyUnit'] {
  const { lattice } = head;
  for (const row of head.rows) {
    for (const slot of lattice.own(row)) {
      if (slot.text.length > LONGEST_NOTE || !accepts(slot)) continue;
      const unit = moneyUnitIn(slot.text);
      if (unit) return { unit, place: slot.field.place };
    }
  }
  return null;
}

/** Whether a text notes the unit of the form's amounts: “金额单位：万元”. */
export function isMoneyNote(text: string): boolean {
  return text.includes('元') && /单位[:：为]?(人民币)?[（(]?(亿元|万元|元)/.test(squeeze(text));
}

function isFundingLabel({ label }: Slot): boolean {
  return /资金|预算|金额|总额/.test(label.key);
}
