import { compareDecimals, multiplyDecimals, parseDecimal, type Decimal } from '../../model/decimal';
import type { Field } from '../../model/table';

const HALF = parseDecimal('0.5')!;
const TENTH = parseDecimal('0.1')!;

/** Points (分值、得分) of a cell: “8.5”, “10分”; null for anything else, blank cells and marks too. */
export function readPoints(field: Field | null | undefined): Decimal | null {
  if (!field || field.isBlank) return null;
  const points = parseDecimal(field.text.replace(/[分\s]/g, ''));
  return points && points.digits >= BigInt(0) ? points : null;
}

/** How far points may lie from what they are worked out from: half of the last digit shown, and a tenth at least. */
export function roundingOf({ scale }: Decimal): Decimal {
  const half = multiplyDecimals(HALF, { digits: BigInt(1), scale });
  return compareDecimals(half, TENTH) > 0 ? half : TENTH;
}

/** a − b, exactly. */
export function minus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const digits = (one: Decimal) => one.digits * BigInt('1' + '0'.repeat(scale - one.scale));
  return { digits: digits(a) - digits(b), scale };
}

/** The size of a difference. */
export function sizeOf({ digits, scale }: Decimal): Decimal {
  return { digits: digits < BigInt(0) ? -digits : digits, scale };
}

/** a ÷ b rounded to `scale` decimals, halves up; b is positive, a is not negative. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  const up = BigInt('1' + '0'.repeat(scale + b.scale));
  const down = b.digits * BigInt('1' + '0'.repeat(a.scale));
  const two = BigInt(2);
  return { digits: (a.digits * up * two + down) / (down * two), scale };
}
