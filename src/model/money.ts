import { powerOfTen, printDecimal } from './decimal';

/** The units in which these tables state money (计量单位). */
export type MoneyUnit = '元' | '万元' | '亿元';

/** How many 分 one unit is worth, as a power of ten: 元 is 10², 万元 10⁶, 亿元 10¹⁰. */
export const FEN_EXPONENT: Readonly<Record<MoneyUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };

/** An amount of money (金额), exact. */
export interface Money {
  /** The amount in 分 (1/100 元). */
  readonly fen: bigint;
  /** The unit it was stated in. */
  readonly unit: MoneyUnit;
  /** Where that unit stood; `assumed` when nothing in cell, format, label or note names one (then 万元 is the trade's habit). */
  readonly unitFrom: 'cell' | 'format' | 'label' | 'note' | 'assumed';
  /** What the last digit shown is worth, in 分: “316万元” → 10⁶, “316.50万元” → 10⁴. Differences below half of it are rounding. */
  readonly step: bigint;
}

/** The amount in 元 with two decimals, as `3160000.00`. */
export function yuan(money: Pick<Money, 'fen'>): string {
  const negative = money.fen < BigInt(0);
  const digits = (negative ? -money.fen : money.fen).toString().padStart(3, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The amount as a reader expects it, in a unit: `230万元`; trailing zeros are left out. */
export function printMoney(fen: bigint, unit: MoneyUnit): string {
  return printDecimal({ digits: fen, scale: FEN_EXPONENT[unit] }) + unit;
}

/** n of a unit in 分. */
export function fenOf(n: number, unit: MoneyUnit): bigint {
  return BigInt(n) * powerOfTen(FEN_EXPONENT[unit]);
}
