import { chineseNumeral } from './chinese-numerals';
import type { FormatSection, FormatToken } from './number-format';

/** What a number section asks for, before any number is known. */
interface Layout {
  readonly tokens: readonly FormatToken[];
  /** Index of the decimal point among the tokens, or their number. */
  readonly point: number;
  readonly wholeDigits: number;
  readonly decimals: number;
  readonly thousands: boolean;
  /** Power of ten by which the number is shown: +2 for each `%`, −3 for each comma behind the digits. */
  readonly shift: number;
}

/** A number, not negative, laid out without powers and fractions. */
export function plainDigits(
  value: number,
  section: Pick<FormatSection, 'tokens' | 'numerals'>,
): string {
  const layout = layoutOf(section);
  const [whole, decimals] = roundedDigits(value, layout.shift, layout.decimals);
  if (section.numerals) {
    return fillNumeral(layout, chineseNumeral(joined(whole, decimals), section.numerals));
  }
  return fill(layout, whole, decimals);
}

const layouts = new WeakMap<readonly FormatToken[], Layout>();

function layoutOf({ tokens }: Pick<FormatSection, 'tokens'>): Layout {
  const known = layouts.get(tokens);
  if (known) return known;
  const layout = layOut(tokens);
  layouts.set(tokens, layout);
  return layout;
}

function layOut(tokens: readonly FormatToken[]): Layout {
  const found = tokens.findIndex((token) => token.kind === 'point');
  const point = found < 0 ? tokens.length : found;
  const isDigit = (token: FormatToken) => token.kind === 'digit';
  const wholeDigits = tokens.slice(0, point).filter(isDigit).length;
  const decimals = tokens.slice(point).filter(isDigit).length;
  let shift = 0;
  let thousands = false;
  const shown = tokens.filter((token, i) => {
    if (token.kind === 'percent') shift += 2;
    if (token.kind !== 'comma') return true;
    const before = tokens.slice(0, i).some(isDigit);
    const after = tokens.slice(i + 1, i < point ? point : undefined).some(isDigit);
    if (before && after) thousands = true;
    else if (before) shift -= 3;
    return !before;
  });
  const shownPoint = shown.findIndex((token) => token.kind === 'point');
  return {
    tokens: shown,
    point: shownPoint < 0 ? shown.length : shownPoint,
    wholeDigits,
    decimals,
    thousands,
    shift,
  };
}

/**
 * The digits before and after the point, rounded half up in decimal as spreadsheets do (1.005 to two places is 1.01;
 * `toFixed` says 1.00). Without leading zeros: 0.5 has no digits before the point.
 */
function roundedDigits(value: number, shift: number, decimals: number): [string, string] {
  const [mantissa = '', exponent = ''] = value.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const kept = 1 + Number(exponent) + shift + decimals;
  let scaled = '';
  if (kept >= digits.length) scaled = digits + '0'.repeat(kept - digits.length);
  else if (kept >= 0) {
    const up = digits.charAt(kept) >= '5' ? 1 : 0;
    scaled = String(Number(digits.slice(0, kept)) + up);
  }
  const padded = scaled.replace(/^0+/, '').padStart(decimals, '0');
  const split = padded.length - decimals;
  return [padded.slice(0, split), padded.slice(split)];
}

/** Digits go to their places from the point outwards; those left over stand at the first place. */
function fill(layout: Layout, whole: string, decimals: string): string {
  let placesLeft = layout.wholeDigits;
  let decimalAt = 0;
  const significant = decimals.replace(/0+$/, '').length;
  const digitAt = (fromRight: number): string => {
    const digit = whole.charAt(whole.length - 1 - fromRight);
    const comma = layout.thousands && fromRight > 0 && fromRight % 3 === 0 && digit !== '';
    return digit + (comma ? ',' : '');
  };
  const wholePlace = (blank: string): string => {
    placesLeft--;
    let text = digitAt(placesLeft) || blank;
    if (placesLeft === layout.wholeDigits - 1) {
      for (let i = placesLeft + 1; i < whole.length; i++) text = digitAt(i) + text;
    }
    return text;
  };
  return layout.tokens
    .map((token, i) => {
      if (token.kind !== 'digit') return literal(token);
      const blank = token.text === '0' ? '0' : token.text === '?' ? ' ' : '';
      if (i < layout.point) return wholePlace(blank);
      const at = decimalAt++;
      return at < significant ? decimals.charAt(at) : blank;
    })
    .join('');
}

function literal(token: FormatToken): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'percent') return '%';
  if (token.kind === 'comma') return ',';
  return token.kind === 'point' ? '.' : '';
}

function joined(whole: string, decimals: string): string {
  return (whole || '0') + (decimals ? '.' + decimals : '');
}

/** `[DBNum2]0"元整"`: the numeral stands where the first digit does. */
function fillNumeral(layout: Layout, numeral: string): string {
  let written = false;
  return layout.tokens
    .map((token) => {
      if (token.kind === 'point') return '';
      if (token.kind !== 'digit') return literal(token);
      if (written) return '';
      written = true;
      return numeral;
    })
    .join('');
}
