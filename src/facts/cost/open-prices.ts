import type { Indicator, Table } from '../../model/table';
import { squeeze } from '../../language/text/normalize';
import { commonRun } from '../../language/text/common-run';
import { productOf, timesOf } from './price-times';
import { unitCosts, type TotalCost } from './cost-totals';
import { withoutCostWords } from '../../language/money/cost-name';

/**
 * The first unit price whose product with its own quantity may fill the gap (in 分) between budget and totals, null when none can. A
 * price whose thing a total covers (生活补贴标准 beside 生活补贴资金, or 8650人×5元 in its description) cannot.
 */
export function priceThatMayFill(
  table: Table,
  totals: readonly TotalCost[],
  gap: bigint,
): Indicator | null {
  return (
    unitCosts(table).find(
      (price) =>
        !totals.some(({ indicator }) => isCoveredBy(price, indicator)) &&
        mayFill(table, price, gap),
    ) ?? null
  );
}

/** How many characters in a row two names share beside what every cost shares. */
export function sharedCore(one: Indicator, other: Indicator): number {
  const core = ({ name }: Indicator) => withoutCostWords(squeeze(name?.text ?? ''));
  return commonRun(core(one), core(other));
}

function isCoveredBy(price: Indicator, total: Indicator): boolean {
  if (sharedCore(price, total) >= 2) return true;
  const figure = /[\d.]+/.exec(squeeze(price.measure.text))?.[0];
  const made = squeeze(total.description?.text ?? '');
  return (
    figure !== undefined &&
    new RegExp(`(^|[^\\d.])${figure.replace('.', '\\.')}(万?元|[×*])`).test(made)
  );
}

/** Between half and one and a half of the gap; where the quantity is not known, or more than one multiplies, anything may. */
function mayFill({ indicators }: Table, { measure }: Indicator, gap: bigint): boolean {
  const [unit, second] = (measure.per ?? '').split('·');
  const { money } = measure;
  const counts = indicators.flatMap((one) => (isCounted(one, unit) ? [one.measure.low!] : []));
  const times = timesOf(second);
  if (!money || !unit || counts.length === 0 || times === null) return true;
  return counts.some((count) => {
    const product = BigInt(2) * productOf(money.fen * times, count);
    return product >= gap && product <= BigInt(3) * gap;
  });
}

/** Whether an indicator counts what a price is per. */
export function isCounted({ level2Kind, measure }: Indicator, unit: string | undefined): boolean {
  const { kind, unit: counted, low } = measure;
  return level2Kind === 'quantity' && kind === 'number' && counted === unit && low !== null;
}
