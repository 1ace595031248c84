import { multiplyDecimals, parseDecimal, type Decimal } from '../../model/decimal';
import type { Field, Table } from '../../model/table';
import { readMeasure } from '../../language/measure/measure';
import { divide } from './points';

const HUNDRED = parseDecimal('100')!;
const ONE = BigInt(1);

/** What was spent of the year's budget, in percent to four decimals. */
export interface Spent {
  readonly percent: Decimal;
  readonly budget: Field;
  readonly executed: Field;
  /** How far the percentage may lie off since the amounts themselves are rounded. */
  readonly slack: Decimal;
}

/** The share that was spent, of the adjusted budget, or of the first one where the form has no other; null when it cannot be worked out. */
export function spentOf({ execution, funds }: Table): Spent | null {
  const executed = execution?.executed;
  if (!executed?.money) return null;
  const { row } = executed.value.place;
  const totals = funds.filter(
    ({ role, term, value }) => role === 'total' && term === 'annual' && value.place.row === row,
  );
  const budget =
    totals.find(({ column }) => column === 'budget') ??
    totals.find(({ column }) => column === 'initial');
  if (!budget?.money || budget.money.fen < ONE || executed.money.fen < BigInt(0)) return null;
  const [whole, part, step] = [budget.money.fen, executed.money.fen, executed.money.step].map(
    (digits) => ({ digits, scale: 0 }),
  ) as [Decimal, Decimal, Decimal];
  return {
    percent: divide(multiplyDecimals(part, HUNDRED), whole, 4),
    budget: budget.value,
    executed: executed.value,
    slack: divide(multiplyDecimals(step, { digits: BigInt(50), scale: 0 }), whole, 4),
  };
}

/** A rate in percent, as the cell shows it: “83.5%”, 83.5, also 0.835; null for anything else. */
export function readRate({ text }: Field): Decimal | null {
  const { kind, low, unit, parts, operator } = readMeasure(text);
  if (!low || parts.length > 0 || operator !== null) return null;
  if (kind === 'percent') return low;
  if (kind !== 'number' || unit !== null) return null;
  const isShare = low.digits <= BigInt('1' + '0'.repeat(low.scale));
  return isShare ? multiplyDecimals(low, HUNDRED) : low;
}
