import { multiplyDecimals, powerOfTen, type Decimal } from '../../model/decimal';

/** How often a year a price is paid, by its second “·…”: 12 for 元/人·月; null where the number of times is not known (次, 天). */
export function timesOf(period: string | undefined): bigint | null {
  if (period === undefined || period === '年') return BigInt(1);
  return period === '月' ? BigInt(12) : null;
}

/** A price in 分 by a count, in 分. */
export function productOf(fen: bigint, count: Decimal): bigint {
  const product = multiplyDecimals({ digits: fen, scale: 0 }, count);
  return product.digits / powerOfTen(product.scale);
}
