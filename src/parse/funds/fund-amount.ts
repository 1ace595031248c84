import type { Money, MoneyUnit } from '../../model/money';
import type { Entry } from '../head/head';
import { dropBracketed, halfWidth } from '../../language/text/normalize';
import { moneyUnitIn, readMoney, type MoneyHint } from '../../language/money/money';

/** The units that hold for an amount without one: those of labels about it, and of the table's note. */
export interface UnitsAround {
  readonly labelled: MoneyUnit | null;
  readonly note: MoneyUnit | null;
}

/** Reads the amount of an entry of the funding block; null when blank or unreadable. */
export function fundAmount({ label, value }: Entry, around: UnitsAround): Money | null {
  if (value.isBlank) return null;
  const hint = hintFor(label.raw, around);
  const whole = dropBracketed(halfWidth(value.text)).replace(/[，,；;。]?其中[^]*$/, '');
  const money = readMoney(value.text, hint) ?? readMoney(whole, hint);
  const shown = typeof value.held === 'number' && money?.unitFrom === 'cell';
  return shown ? { ...money, unitFrom: 'format' } : money;
}

function hintFor(label: string, { labelled, note }: UnitsAround): MoneyHint | undefined {
  const unit = moneyUnitIn(label) ?? labelled;
  if (unit) return { unit, from: 'label' };
  return note ? { unit: note, from: 'note' } : undefined;
}
