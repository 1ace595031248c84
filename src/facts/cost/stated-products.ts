import type { Indicator, Table } from '../../model/table';
import { isOfThisYear } from '../../language/meaning/basis-kind';
import { lonePrice } from '../../language/money/said-apart';
import { statedProduct, timesPrice, type StatedProduct } from '../../language/money/stated-product';
import { squeeze } from '../../language/text/normalize';
import { isCounted, sharedCore } from './open-prices';
import { productOf, timesOf } from './price-times';
import { gap, toleranceOf } from './tolerance';
import { totalCosts, unitCosts, type TotalCost } from './cost-totals';

/** A cost whose description writes out a product that is not its amount. */
export interface BrokenProduct {
  readonly cost: TotalCost;
  readonly product: StatedProduct;
}

const HUNDRED = BigInt(100);

/** The year's costs that their own descriptions compute otherwise; rounding to one percent is none. */
export function brokenProducts(table: Table): BrokenProduct[] {
  return totalCosts(table).flatMap((cost) => {
    const product = productFor(table, cost);
    if (!product) return [];
    const { money } = cost;
    const rounding = toleranceOf([money]) + money.fen / HUNDRED;
    return gap(product.fen, money.fen) > rounding ? [{ cost, product }] : [];
  });
}

/** What description or basis compute, or a price in the description by the one quantity of the same thing. */
function productFor(table: Table, { indicator }: TotalCost): StatedProduct | null {
  const told = indicator.description?.text ?? '';
  const own = statedProduct(told);
  if (own) return own;
  const basis = indicator.basis?.text ?? '';
  const based = isOfThisYear(basis) ? statedProduct(basis) : null;
  return based ?? pricedElsewhere(table, indicator, told);
}

/** “户均1200元” beside a quantity of 户 that shares the cost's name. */
function pricedElsewhere(table: Table, cost: Indicator, told: string): StatedProduct | null {
  const price = lonePrice(squeeze(told));
  if (!price) return null;
  const counted = table.indicators.filter(
    (one) => isCounted(one, price.unit) && sharedCore(cost, one) >= 3,
  );
  const [quantity, other] = counted;
  if (!quantity || other) return null;
  const { low, unitText } = quantity.measure;
  return {
    formula: `${quantity.measure.text.replace(/^[≥≤=<>]+/, '').replace(unitText, '')}${unitText}×${price.formula}`,
    fen: timesPrice(price, low!),
  };
}

/** A price that, by its own quantity, is not the total of the same thing. */
export interface BrokenPrice {
  readonly price: Indicator;
  readonly quantity: Indicator;
  readonly total: TotalCost;
  /** Price by quantity, in 分. */
  readonly fen: bigint;
}

const TWENTY = BigInt(20);

/** The unit prices whose thing one total names and one quantity counts, and that do not make that total within five percent. */
export function brokenPrices(table: Table): BrokenPrice[] {
  const totals = totalCosts(table);
  return unitCosts(table).flatMap((price) => {
    const [unit, second] = (price.measure.per ?? '').split('·');
    const own = totals.filter(({ indicator }) => sharedCore(price, indicator) >= 3);
    const counted = table.indicators.filter((one) => isCounted(one, unit));
    const near = counted.filter((one) => sharedCore(price, one) >= 2);
    const [quantity, other] = near.length > 0 ? near : counted;
    const [total, again] = own;
    const times = timesOf(second);
    const { money } = price.measure;
    if (!total || again || !quantity || other || !money || times === null) return [];
    const fen = productOf(money.fen * times, quantity.measure.low!);
    // What is twenty times off is counted in another unit, or is not the same thing.
    const isNear = fen * TWENTY > total.money.fen && total.money.fen * TWENTY > fen;
    return isNear && gap(fen, total.money.fen) * TWENTY > total.money.fen
      ? [{ price, quantity, total, fen }]
      : [];
  });
}
