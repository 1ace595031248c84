/**
 * An exact decimal number: `digits / 10^scale`. Amounts and indicator values are never floats.
 * (`BigInt(…)` instead of literals: the pane's bundles are ES5 syntax.)
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** 10 to the power of n, n ≥ 0. (Not `**`: lowered to ES5 it becomes Math.pow, which refuses a bigint.) */
export function powerOfTen(n: number): bigint {
  return BigInt('1' + '0'.repeat(n));
}

/** Reads plain digits such as `-1234.50`, at most 40 of them; null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([-+]?)(\d{0,40})(?:\.(\d{0,40}))?$/.exec(text);
  if (!match || (!match[2] && !match[3])) return null;
  const fraction = match[3] ?? '';
  const digits = BigInt(match[2]! + fraction);
  return { digits: match[1] === '-' ? -digits : digits, scale: fraction.length };
}

/** Prints without trailing zeros: `1234.5`. */
export function printDecimal(value: Decimal): string {
  const negative = value.digits < BigInt(0);
  const digits = (negative ? -value.digits : value.digits)
    .toString()
    .padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, '');
  return (negative ? '-' : '') + whole + (fraction ? '.' + fraction : '');
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const left = a.digits * powerOfTen(scale - a.scale);
  const right = b.digits * powerOfTen(scale - b.scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** a + b, exactly. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const digits = a.digits * powerOfTen(scale - a.scale) + b.digits * powerOfTen(scale - b.scale);
  return { digits, scale };
}

/** a × b, exactly. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}
