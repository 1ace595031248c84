import type { Table } from '../model/table';
import { labelsOn, type Head } from './head';
import type { Slot } from './lattice';
import { squeeze } from './text/normalize';
import { moneyUnitIn } from './text/money';

/** The note 单位：万元 of a form, else the unit that the label of its funding block states. */
export function moneyNote(head: Head): Table['moneyUnit'] {
  return firstUnit(head, isNote) ?? firstUnit(head, isFundingLabel);
}

function firstUnit(head: Head, accepts: (head: Head, slot: Slot) => boolean): Table['moneyUnit'] {
  const { lattice } = head;
  for (const row of head.rows) {
    for (const slot of lattice.slots(row)) {
      if (slot.row !== row || slot.cell!.text.length > 40 || !accepts(head, slot)) continue;
      const unit = moneyUnitIn(slot.cell!.text);
      if (unit) return { unit, place: { sheet: lattice.sheet, row, col: slot.col } };
    }
  }
  return null;
}

function isNote(_: Head, { cell }: Slot): boolean {
  return /单位[:：为]?(人民币)?[（(]?(亿元|万元|元)/.test(squeeze(cell!.text));
}

function isFundingLabel(head: Head, slot: Slot): boolean {
  return /资金|预算|金额|总额/.test(slot.label.key) && labelsOn(head, slot.row).includes(slot);
}
