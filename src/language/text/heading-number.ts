import { readChineseNumber } from '../number/chinese-number';
import { halfWidth } from './normalize';

/** A number before a heading: “（三）” is level 3, ordinal 3. */
export interface HeadingNumber {
  /** 1 第X部分 · 2 一、 · 3 （一） · 4 1. · 5 （1） · 6 ① */
  readonly level: number;
  readonly ordinal: number;
  /** As written, with its mark. */
  readonly written: string;
  /** What follows the number, trimmed. */
  readonly title: string;
}

const HAN = '[一二三四五六七八九十百〇零]{1,5}';
/** By level; a figure such as “4.5万” or a year is no number of a heading. */
const FORMS: readonly (readonly [level: number, form: RegExp])[] = [
  [1, new RegExp(`^第(${HAN}|\\d{1,2})(?:部分|章|篇)[、:：.]?`)],
  [2, new RegExp(`^(${HAN})[、:：.．]`)],
  [3, new RegExp(`^\\((${HAN})\\)[、.]?`)],
  [4, /^(\d{1,3})(?:、|．|\.(?!\d)|\.(?=20\d\d年))/],
  [5, /^\((\d{1,3})\)[、.]?/],
  [5, /^(\d{1,2})\)[、.]?/],
  [6, /^([①-⑳])[、.]?/],
];

/** The number that a paragraph begins with, or null. */
export function headingNumber(text: string): HeadingNumber | null {
  const trimmed = text.replace(/^\s+/, '');
  const plain = halfWidth(trimmed);
  for (const [level, form] of FORMS) {
    const match = form.exec(plain);
    if (!match) continue;
    const ordinal = ordinalOf(match[1]!);
    if (ordinal === null) return null;
    const title = trimmed.slice(match[0].length).trim();
    return { level, ordinal, written: trimmed.slice(0, match[0].length), title };
  }
  return null;
}

function ordinalOf(written: string): number | null {
  if (/^\d/.test(written)) return Number(written);
  const circled = written.charCodeAt(0) - 0x245f;
  if (circled > 0 && circled <= 20) return circled;
  const read = readChineseNumber(written);
  return read === null || read.scale !== 0 ? null : Number(read.digits);
}

const DIGITS = '〇一二三四五六七八九';

/** A number as a heading of the same kind writes it: like “（二）”, 3 → “（三）”. */
export function numberLike(written: string, ordinal: number): string {
  const circled = /[①-⑳]/.test(written);
  if (circled) return written.replace(/[①-⑳]/, String.fromCharCode(0x245f + Math.min(ordinal, 20)));
  if (/\d/.test(halfWidth(written)))
    return halfWidthDigits(written).replace(/\d+/, String(ordinal));
  return written.replace(new RegExp(HAN), chinese(ordinal));
}

function halfWidthDigits(written: string): string {
  return written.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

function chinese(value: number): string {
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const head = tens > 1 ? DIGITS.charAt(tens) : '';
  return `${head}${tens > 0 ? '十' : ''}${value % 10 > 0 ? DIGITS.charAt(value % 10) : ''}`;
}
