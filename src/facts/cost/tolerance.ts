import { fenOf, type Money } from '../../model/money';

const TWO = BigInt(2);
/** 0.05 万元 between different units, 0.005 万元 within one (spec: differences below it are rounding). */
const ACROSS_UNITS = fenOf(500, '元');
const WITHIN_UNIT = fenOf(50, '元');

/** By how much two statements of one amount may differ, in 分: rounding of the coarser one. */
export function toleranceOf(amounts: readonly Money[]): bigint {
  const mixed = amounts.some(({ unit }) => unit !== amounts[0]?.unit);
  return amounts.reduce(
    (most, { step }) => (step / TWO > most ? step / TWO : most),
    mixed ? ACROSS_UNITS : WITHIN_UNIT,
  );
}

/** |a − b| in 分. */
export function gap(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}
