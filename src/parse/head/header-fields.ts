import type { FieldId, HeaderField } from '../../model/table';
import { extentOf, isLabel, labelOf, labelsOn, rightOf, valueOf, type Head } from './head';
import type { Slot } from '../sheet/slot';

/** Reads the head's plain labels: name, code, units, period, purpose, score. Amounts are the funding block's. */
export function readHeaderFields(head: Head, totalRow: number | null): HeaderField[] {
  const fields: HeaderField[] = [];
  for (const row of head.rows) {
    for (const slot of labelsOn(head, row)) {
      const { field } = labelOf(slot);
      if (!field || field === 'total-score' || head.taken.has(slot)) continue;
      const value = valueOf(head, slot) ?? (field === 'purpose' ? besideGroup(head, slot) : null);
      if (value) fields.push({ id: field, label: slot.field, value });
    }
  }
  return totalRow === null ? fields : [...fields, ...totalScore(head, totalRow)];
}

/** 预算规模及资金用途 stands before a row of amounts and, below that, the purpose in words. */
function besideGroup(head: Head, slot: Slot): HeaderField['value'] | null {
  const bottom = extentOf(head, slot);
  for (let row = slot.row + 1; row <= bottom; row += 1) {
    const text = rightOf(head, slot, row);
    if (!text || isLabel(text) || text.row !== row) continue;
    head.taken.add(text);
    return text.field;
  }
  return null;
}

/** 总分: the last figure before another label; the full marks stand left of it. */
function totalScore({ lattice }: Head, row: number): HeaderField[] {
  const [label, ...others] = lattice.own(row);
  const end = others.findIndex(isLabel);
  const figures = end < 0 ? others : others.slice(0, end);
  const value = figures.reverse().find(({ field }) => /^[\d.]+分?$/.test(field.text));
  if (!label || !value) return [];
  const id: FieldId = 'total-score';
  return [{ id, label: label.field, value: value.field }];
}
