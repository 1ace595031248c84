import { belowOf, isLabel, labelOf, type Head } from '../head/head';
import type { Slot } from '../sheet/slot';

/** An amount that stands under its label. */
interface Under {
  readonly slot: Slot;
  readonly value: Slot;
}

/** 合计 财政拨款 其他资金 side by side, each over its amount; null when the row is no such heading. */
export function fundRowAt(head: Head, row: number): readonly Under[] | null {
  const own = head.lattice.own(row);
  const first = own.findIndex(({ label }) => label.key === '合计' || label.key === '总计');
  if (first < 0 || own.length - first < 3) return null;
  const line = own.slice(first).map((slot) => ({ slot, value: belowOf(head, slot) }));
  const [sum, ...parts] = line;
  const isLine = parts.every(({ slot, value }) => labelOf(slot).fund && !isLabel(value));
  return isLine && /^[\d.,]+(万元|元)?$/.test(sum!.value.field.text) ? line : null;
}
