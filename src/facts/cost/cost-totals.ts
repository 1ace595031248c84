import { compareDecimals } from '../../model/decimal';
import type { Money } from '../../model/money';
import type { Field, Indicator, Table } from '../../model/table';
import { isCost } from '../level-names';
import { wholeRows } from '../structure/whole';
import { costReading, namesWholeCost, type CostReading } from '../../language/meaning/cost';

/** A cost indicator that states a total amount, not a unit price or a rate. */
export interface TotalCost {
  readonly indicator: Indicator;
  readonly value: Field;
  readonly money: Money;
}

/** The year's cost indicators that state an amount in 元 or 万元 without a “/…”; “/年” is the whole of a year. */
export function totalCosts(table: Table): TotalCost[] {
  return wholeRows(table).flatMap((indicator) => {
    const { measure, value, block } = indicator;
    if (block.term !== 'annual' || !isCost(indicator) || !value) return [];
    const single = measure.low && measure.high && compareDecimals(measure.low, measure.high) === 0;
    const isMoney = measure.kind === 'money' && measure.money && single;
    return isMoney && readingOf(indicator) === 'total'
      ? [{ indicator, value, money: measure.money }]
      : [];
  });
}

/** Cost indicators that state a price per something: they may cover money that no total names. */
export function unitCosts(table: Table): Indicator[] {
  return wholeRows(table).filter(
    (one) =>
      one.block.term === 'annual' &&
      isCost(one) &&
      one.measure.kind === 'money' &&
      readingOf(one) === 'unit',
  );
}

/** Whether the amount of a cost indicator is a total, a price of one, or money not spent. */
export function readingOf({ name, description, measure }: Indicator): CostReading {
  return costReading(name?.text ?? '', description?.text ?? '', measure.per);
}

/**
 * The sum of total costs, in 分; a row that states the sum of the others (“项目总成本”) is not counted twice. Where all of them make the
 * budget, a part that happens to be as large as the others together is a part.
 */
export function sumOfCosts(costs: readonly TotalCost[], budget: bigint): bigint {
  const all = costs.reduce((sum, { money }) => sum + money.fen, BigInt(0));
  const whole = costs.find(
    ({ money, indicator }) =>
      costs.length > 1 &&
      (namesWhole(indicator) || (money.fen * BigInt(2) === all && all !== budget)),
  );
  return whole ? whole.money.fen : all;
}

/** A name that says it covers everything. */
function namesWhole({ name }: Indicator): boolean {
  return name !== null && namesWholeCost(name.text);
}
