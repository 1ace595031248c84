import type { Table } from '../model/table';
import type { Head } from './head';
import type { Slot } from './slot';
import { squeeze } from './text/normalize';
import { moneyUnitIn } from './text/money';

const LONGEST_NOTE = 40;

/** The note 单位：万元 of a form, else the unit that the label of its funding block states. */
export function moneyNote(head: Head): Table['moneyUnit'] {
  return firstUnit(head, isNote) ?? firstUnit(head, isFundingLabel);
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

function isNote({ text }: Slot): boolean {
  return text.includes('元') && /单位[:：为]?(人民币)?[（(]?(亿元|万元|元)/.test(squeeze(text));
}

function isFundingLabel({ label }: Slot): boolean {
  return /资金|预算|金额|总额/.test(label.key);
}
