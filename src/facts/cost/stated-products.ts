import type { Indicator, Table } from '../../model/table';
import { statedProduct, type StatedProduct } from '../../language/money/stated-product';
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
    const product = statedProduct(cost.indicator.description?.text ?? '');
    if (!product) return [];
    const { money } = cost;
    const rounding = toleranceOf([money]) + money.fen / HUNDRED;
    return gap(product.fen, money.fen) > rounding ? [{ cost, product }] : [];
  });
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
