import { compareDecimals } from '../../model/decimal';
import type { Money } from '../../model/money';
import type { Field, Indicator, Table } from '../../model/table';
import { isCost } from '../level-names';
import { withoutBlanks } from '../../parse/text/normalize';

/** A cost indicator that states a total amount, not a unit price or a rate. */
export interface TotalCost {
  readonly indicator: Indicator;
  readonly value: Field;
  readonly money: Money;
}

/** The year's cost indicators that state an amount in 元 or 万元 without a “/…”. */
export function totalCosts(table: Table): TotalCost[] {
  return table.indicators.flatMap((indicator) => {
    const { measure, value, block } = indicator;
    if (block.term !== 'annual' || !isCost(indicator) || !value) return [];
    const single = measure.low && measure.high && compareDecimals(measure.low, measure.high) === 0;
    const isTotal = measure.kind === 'money' && measure.money && measure.per === null && single;
    return isTotal && !savesMoney(indicator) && !isUnitPrice(indicator)
      ? [{ indicator, value, money: measure.money }]
      : [];
  });
}

/** Cost indicators that state a price per something: they may cover money that no total names. */
export function unitCosts(table: Table): Indicator[] {
  return table.indicators.filter(
    (one) =>
      one.block.term === 'annual' &&
      isCost(one) &&
      one.measure.kind === 'money' &&
      (one.measure.per !== null || isUnitPrice(one)),
  );
}

/** A price of one thing although no “/…” is written: 单个项目资助额度≤50万元, 人均培训费, 补助标准. */
export function isUnitPrice({ name, description }: Indicator): boolean {
  const text = withoutBlanks(`${name?.text ?? ''} ${description?.text ?? ''}`);
  if (/每(?!年)/.test(name?.text ?? '')) return true;
  return /单[个项次台套件人户家笔期场位价只辆站车]|每[个项次台套件人户家笔期场位月年亩米平生]|[人户亩案车次件生校村均]均|平均|均价|最高|标准$|限额|额度$/.test(
    name ? text.replace(/综合定额标准/, '') : text,
  );
}

/** Money not spent is no cost: “节约成本≥5万元”. */
export function savesMoney({ name, description }: Indicator): boolean {
  return [name, description].some(
    (field) => field !== null && /节约|节省|压减|结余|降低/.test(field.text),
  );
}

/** The sum of total costs, in 分; a row that states the sum of the others (“项目总成本”) is not counted twice. */
export function sumOfCosts(costs: readonly TotalCost[]): bigint {
  const all = costs.reduce((sum, { money }) => sum + money.fen, BigInt(0));
  const whole = costs.find(
    ({ money, indicator }) =>
      costs.length > 1 && (money.fen * BigInt(2) === all || namesWhole(indicator)),
  );
  return whole ? whole.money.fen : all;
}

/** A name that says it covers everything. */
function namesWhole({ name }: Indicator): boolean {
  return (
    name !== null &&
    /总成本|总投资|总费用|成本总额|预算总额|资金总额|经费总额|总支出|项目总/.test(
      withoutBlanks(name.text),
    )
  );
}
