import { parseDecimal, powerOfTen } from '../../model/decimal';
import type { Decimal } from '../../model/decimal';
import { endOfChineseNumerals, readChineseNumber } from './chinese-number';
import { closeUp } from '../text/normalize';

/** A number standing in a text, at `[start, end)`. */
export interface NumberToken {
  readonly end: number;
  /** Where the digits end and 万, 亿 begin; of Chinese numerals, the end. */
  readonly digitsEnd: number;
  /** The worth, 万 and 亿 included: 26000 for “2.6万”. */
  readonly value: Decimal;
  /** The power of ten that its last digit shown is worth: 0 for “316”, -2 for “0.50”, 4 for “316万”. */
  readonly lastExponent: number;
  /** 万 or 亿 when the number ends with it. */
  readonly ends: '' | '万' | '亿';
  /** Written in Chinese numerals. */
  readonly inWords: boolean;
}

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/** A unit or “百分比” begins here, not a magnitude. */
const NOT_MAGNITUDE = /^(?:千[克米瓦卡兆伏]|[百千万]分)/;

/** value × 10^places, exactly. */
export function shiftDecimal(value: Decimal, places: number): Decimal {
  if (places <= value.scale) return { digits: value.digits, scale: value.scale - places };
  return { digits: value.digits * powerOfTen(places - value.scale), scale: 0 };
}

function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const left = a.digits * powerOfTen(scale - a.scale);
  return { digits: left + b.digits * powerOfTen(scale - b.scale), scale };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where plain digits with thousands separators and decimals end: “1,234.50”. `start` when there are none. */
function endOfFigure(text: string, start: number): number {
  let end = endOfDigits(text, start);
  if (end > start && end - start <= 3) {
    while (/[,，]/.test(text.charAt(end)) && endOfDigits(text, end + 1) === end + 4) end += 4;
  }
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1)))
    end = endOfDigits(text, end + 1);
  return end;
}

function readMagnitude(text: string, start: number): { end: number; exponent: number } {
  let end = start;
  let exponent = 0;
  for (;;) {
    const step = MAGNITUDES.get(text.charAt(end));
    if (
      step === undefined ||
      exponent + step > 12 ||
      NOT_MAGNITUDE.test(text.slice(end, end + 2))
    ) {
      return { end, exponent };
    }
    exponent += step;
    end++;
  }
}

function endingOf(text: string, end: number): NumberToken['ends'] {
  const last = text.charAt(end - 1);
  return last === '万' || last === '亿' ? last : '';
}

/** “E+04” behind digits, as scientific formats show it; the sign always stands there. */
function powerAt(text: string, start: number): { end: number; exponent: number } | null {
  const power = /^E([+-]\d{2})(?!\d)/.exec(text.slice(start, start + 5));
  return power && { end: start + 4, exponent: Number(power[1]) };
}

function readFigure(text: string, start: number): NumberToken | null {
  const signed = /[-+]/.test(text.charAt(start)) ? 1 : 0;
  const digitsEnd = endOfFigure(text, start + signed);
  const figure = parseDecimal(text.slice(start, digitsEnd).replace(/[,，]/g, ''));
  if (!figure) return null;
  const power = powerAt(text, digitsEnd);
  if (power) {
    const value = shiftDecimal(figure, power.exponent);
    const lastExponent = power.exponent - figure.scale;
    return { end: power.end, digitsEnd: power.end, value, lastExponent, ends: '', inWords: false };
  }
  const { end, exponent } = readMagnitude(text, digitsEnd);
  const value = shiftDecimal(figure, exponent);
  const lastExponent = exponent - figure.scale;
  return { end, digitsEnd, value, lastExponent, ends: endingOf(text, end), inWords: false };
}

/** “1亿5000万”, “3万5000元”: a smaller number goes on where 万 or 亿 ends. */
function readContinued(text: string, first: NumberToken): NumberToken {
  if (first.ends === '' || !isDigit(text.charCodeAt(first.end))) return first;
  const next = readFigure(text, first.end);
  if (!next || (next.ends === '' && text.charAt(next.end) !== '元')) return first;
  const room = powerOfTen((first.ends === '亿' ? 8 : 4) + next.value.scale);
  if (next.value.digits >= room) return first;
  return { ...next, value: addDecimals(first.value, next.value) };
}

/** 百分之九十五, 百分之95, 百分百: as a share of one. */
function readPerHundred(text: string, start: number): NumberToken | null {
  if (text.startsWith('百分百', start)) return { ...WHOLE, end: start + 3, digitsEnd: start + 3 };
  if (!text.startsWith('百分之', start)) return null;
  if (text.charAt(start + 3) === '百') return { ...WHOLE, end: start + 4, digitsEnd: start + 4 };
  const part = readFigure(text, start + 3) ?? readWords(text, start + 3);
  if (!part) return null;
  const value = shiftDecimal(part.value, -2);
  return { ...part, value, lastExponent: part.lastExponent - 2, inWords: true };
}

const WHOLE = {
  value: { digits: BigInt(1), scale: 0 },
  lastExponent: -2,
  ends: '',
  inWords: true,
} as const;

function readWords(text: string, start: number): NumberToken | null {
  const end = endOfChineseNumerals(text, start);
  const value = end > start ? readChineseNumber(text.slice(start, end)) : null;
  if (!value) return null;
  const ends = endingOf(text, end);
  const lastExponent = ends === '亿' ? 8 : ends === '万' ? 4 : -value.scale;
  return { end, digitsEnd: end, value, lastExponent, ends, inWords: true };
}

/**
 * The number that begins exactly at `start` of a half-width text: digits with sign, thousands separators, decimals and
 * 万/亿/千…, or Chinese numerals, 百分之 included. Null when none begins there.
 */
export function numberAt(text: string, start: number): NumberToken | null {
  const figure = readFigure(text, start);
  if (figure) return readContinued(text, figure);
  return readPerHundred(text, start) ?? readWords(text, start);
}

/** Reads a whole text as one number: `1,234.5`, `２．６万`, 三千五百, 百分之九十五 (0.95). Null for anything else, units included. */
export function readNumber(text: string): Decimal | null {
  const plain = closeUp(text);
  const token = numberAt(plain, 0);
  if (token && token.end === plain.length) return token.value;
  return readChineseNumber(plain);
}
