import type { FormatToken } from './number-format';
import { plainDigits } from './plain-digits';

/** `0.00E+00`: 12345 is 1.23E+04; several digits before the point, as in `##0.0E+0`, are powers of a thousand. */
export function displayPower(value: number, tokens: readonly FormatToken[]): string {
  const at = tokens.findIndex(({ kind }) => kind === 'exponent');
  const mantissa = tokens.slice(0, at);
  const [places, behind] = exponentPlaces(tokens.slice(at + 1));
  const { whole, decimals } = widthsOf(mantissa);
  let power = 0;
  let figure = 0;
  if (value > 0) {
    const step = Math.max(1, whole);
    power = Math.floor(exponentOf(value) / step) * step + (whole === 0 ? 1 : 0);
    figure = scaled(value, -power);
    // 9.996 shown with two places is 10.00, which is 1.00 of the next power.
    if (Number(figure.toFixed(Math.min(decimals, 15))) >= Math.pow(10, whole)) {
      power += step;
      figure = scaled(value, -power);
    }
  }
  const sign =
    power < 0 ? '-' : tokens[at]!.kind === 'exponent' && isSigned(tokens[at]!) ? '+' : '';
  const exponent = String(Math.abs(power)).padStart(places, '0');
  const end = plainDigits(0, { tokens: behind, numerals: 0 });
  return `${plainDigits(figure, { tokens: mantissa, numerals: 0 })}E${sign}${exponent}${end}`;
}

function isSigned(token: FormatToken): boolean {
  return token.kind === 'exponent' && token.text === 'E+';
}

/** How many digits the exponent has at least, and what stands behind it. */
function exponentPlaces(tokens: readonly FormatToken[]): [number, readonly FormatToken[]] {
  const end = tokens.findIndex(({ kind }) => kind !== 'digit');
  const digits = end < 0 ? tokens.length : end;
  const zeros = tokens
    .slice(0, digits)
    .filter((token) => token.kind === 'digit' && token.text === '0');
  return [zeros.length, tokens.slice(digits)];
}

function widthsOf(tokens: readonly FormatToken[]): { whole: number; decimals: number } {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const digits = tokens.flatMap(({ kind }, at) => (kind === 'digit' ? [at] : []));
  const whole = point < 0 ? digits.length : digits.filter((at) => at < point).length;
  return { whole, decimals: digits.length - whole };
}

function exponentOf(value: number): number {
  return Number(value.toExponential(14).split('e')[1]);
}

/** By moving the point, so that no digit is lost. */
function scaled(value: number, power: number): number {
  const [mantissa, exponent] = value.toExponential(14).split('e') as [string, string];
  return Number(`${mantissa}e${String(Number(exponent) + power)}`);
}
