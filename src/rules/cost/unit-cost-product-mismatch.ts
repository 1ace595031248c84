import { rule } from '../rule';
import type { Decimal } from '../../model/decimal';
import { printMoney, type Money } from '../../model/money';
import type { Indicator, Table } from '../../model/table';
import { nameOf, plain } from '../../language/text/quote';
import { coreOf, share } from '../../language/goal/likeness';
import { annualBudget } from '../../facts/cost/annual-budget';
import { totalCosts, unitCosts } from '../../facts/cost/cost-totals';
import { productOf, timesOf } from '../../facts/cost/price-times';
import { isExplained } from '../../facts/cost/explanation';
import { brokenPrices, brokenProducts } from '../../facts/cost/stated-products';
import { toleranceOf } from '../../facts/cost/tolerance';

/** Below this share of the budget the product leaves money without a purpose. */
const LEAST_PERCENT = BigInt(80);
const ERROR_PERCENT = BigInt(105);
const HUNDRED = BigInt(100);

export const unitCostProductMismatch = rule({
  id: 'unit-cost-product-mismatch',
  title: '数量×单位成本≠预算',
  severity: 'warning',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2021〕101号'],
  why: '数量乘以单价应当就是预算，差得多说明数量、单价、预算有一个不对。',
  says: {
    over: '“{quantity}”{count}乘以“{price}”{each}为{product}，超过预算数{budget}，请核对。',
    stated: '“{name}”写明{formula}，等于{product}，指标值却是“{value}”，请核对。',
    total: '“{price}”{each}乘以“{quantity}”{count}为{product}，与“{name}”的{value}不符，请核对。',
    under: '“{quantity}”{count}乘以“{price}”{each}为{product}，不到预算数{budget}的80%，请核对。',
  },
  example: {
    fails: `
      项目名称 | 高龄补贴 | 预算数 | 6.3万元
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 补贴人数 | ≥100人
      产出指标 | 成本指标 | 补贴标准 | ≤1000元/人`,
    passes: `
      项目名称 | 高龄补贴 | 预算数 | 6.3万元
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 补贴人数 | ≥63人
      产出指标 | 成本指标 | 补贴标准 | ≤1000元/人`,
  },
  check(table, { report, unsure }) {
    for (const { cost, product } of brokenProducts(table)) {
      report('stated', {
        at: cost.value,
        data: {
          name: nameOf(cost.indicator),
          formula: product.formula,
          product: printMoney(product.fen, cost.money.unit),
          value: plain(cost.value),
        },
        severity: 'error',
        related: cost.indicator.description
          ? [{ place: cost.indicator.description.place, message: product.formula }]
          : [],
      });
    }
    for (const { price, quantity, total, fen } of brokenPrices(table)) {
      report('total', {
        at: price.value!,
        data: {
          price: nameOf(price),
          each: price.measure.text,
          quantity: nameOf(quantity),
          count: quantity.measure.text,
          product: printMoney(fen, total.money.unit),
          name: nameOf(total.indicator),
          value: plain(total.value),
        },
        related: [
          { place: quantity.value!.place, message: `数量${quantity.measure.text}` },
          { place: total.value.place, message: `总额${plain(total.value)}` },
        ],
      });
    }
    const budget = annualBudget(table);
    const pairs = pairsOf(table);
    if (!budget || pairs.length === 0 || isExplained(table)) return;
    const { money } = budget;
    if (money.unitFrom === 'assumed') return unsure('预算数没有写单位，不能比较', budget.value);
    const isOver = (one: Pair) =>
      budgetOf(one) > money.fen + toleranceOf([money]) + money.fen / HUNDRED;
    const over = pairs.find(isOver);
    const pair = over ?? pairs.find(({ alone }) => alone);
    if (!pair) return;
    const fen = budgetOf(pair);
    if (!over && fen * HUNDRED >= money.fen * LEAST_PERCENT) return;
    report(over ? 'over' : 'under', {
      at: pair.price.value!,
      data: {
        quantity: nameOf(pair.quantity),
        count: pair.quantity.measure.text,
        price: nameOf(pair.price),
        each: pair.price.measure.text,
        product: printMoney(fen, money.unit),
        budget: printMoney(money.fen, money.unit),
      },
      severity: over && fen * HUNDRED > money.fen * ERROR_PERCENT ? 'error' : 'warning',
      related: [
        { place: pair.quantity.value!.place, message: `数量${pair.quantity.measure.text}` },
        { place: budget.value.place, message: `预算数${printMoney(money.fen, money.unit)}` },
      ],
    });
  },
});

interface Pair {
  readonly quantity: Indicator;
  readonly price: Indicator;
  readonly money: Money;
  readonly count: Decimal;
  /** How often a year: 12 for a monthly price. */
  readonly times: bigint;
  /** Nothing else of the form is counted or paid for: the product is all of the budget. */
  readonly alone: boolean;
}

/** Unit prices whose “/…” is the unit of exactly one quantity. Among other quantities both must speak of the same thing. */
function pairsOf(table: Table): Pair[] {
  const prices = unitCosts(table);
  const quantities = table.indicators.filter(({ level2Kind }) => level2Kind === 'quantity');
  const alone = prices.length + quantities.length === 2 && totalCosts(table).length === 0;
  const byUnit = new Map<string | null, Indicator[]>();
  for (const one of quantities) {
    const { kind, unit } = one.measure;
    if (kind === 'number') byUnit.set(unit, [...(byUnit.get(unit) ?? []), one].slice(0, 2));
  }
  return prices.flatMap((price): Pair[] => {
    const { money, per } = price.measure;
    const [unit, period] = (per ?? '').split('·');
    const times = timesOf(period);
    const [quantity, second] = byUnit.get(unit ?? null) ?? [];
    if (!quantity || second || !money || times === null) return [];
    if (!alone && share(textOf(price), textOf(quantity)) === 0) return [];
    const { low, high } = quantity.measure;
    return low && high && low.digits === high.digits
      ? [{ quantity, price, money, count: low, times, alone }]
      : [];
  });
}

function textOf({ name }: Indicator): string {
  return coreOf(name?.text ?? '');
}

function budgetOf({ money, count, times }: Pair): bigint {
  return productOf(money.fen * times, count);
}
