import type { Decimal } from '../../model/decimal';

/** Chinese numerals (中文数字), plain and 大写, read exactly. */

const DIGITS = new Map<string, number>();
['零〇○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].forEach(
  (chars, digit) => {
    for (const char of chars) DIGITS.set(char, digit);
  },
);

const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

const BIG: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
]);

/** No real numeral is longer; more is not a number but noise. */
const LONGEST = 40;

/** Where the run of numeral characters that starts at `start` ends; `start` itself when none does. */
export function endOfChineseNumerals(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= LONGEST) {
    const char = text.charAt(end);
    const point = char === '点' && end > start && DIGITS.has(text.charAt(end + 1));
    if (!point && !DIGITS.has(char) && !SMALL.has(char) && !BIG.has(char)) break;
    end++;
  }
  return end;
}

/** 二〇二四: digits one after another. */
function readPositional(text: string): bigint | null {
  let digits = '';
  for (const char of text) {
    const digit = DIGITS.get(char);
    if (digit === undefined) return null;
    digits += String(digit);
  }
  return digits === '' ? null : BigInt(digits);
}

/** 三千五百零二, 一亿二千万, 一万二 (12 000). Units must fall; “十百” is no number. */
function readWithUnits(text: string): bigint | null {
  let total = BigInt(0);
  let section = 0;
  let digit = -1;
  let small = Infinity;
  let big = Infinity;
  let lastUnit = 1;
  for (const char of text) {
    const plain = DIGITS.get(char);
    const unit = SMALL.get(char);
    if (plain !== undefined) {
      if (digit > 0) return null;
      // After 零 a digit is worth itself: 一百零二 is 102, 一百二 is 120.
      if (digit === 0 || plain === 0) lastUnit = 10;
      digit = plain;
    } else if (unit !== undefined) {
      if (unit >= small || digit === 0 || (digit < 0 && !(unit === 10 && section === 0)))
        return null;
      section += (digit < 0 ? 1 : digit) * unit;
      small = lastUnit = unit;
      digit = -1;
    } else {
      const factor = BIG.get(char)!;
      section += Math.max(digit, 0);
      if (section === 0 && total === BigInt(0)) return null;
      total =
        factor > big && big !== Infinity
          ? (total + BigInt(section)) * BigInt(factor)
          : total + BigInt(section) * BigInt(factor);
      section = 0;
      digit = -1;
      small = Infinity;
      big = lastUnit = factor;
    }
  }
  const tail = Math.max(digit, 0) * (lastUnit > 1 ? lastUnit / 10 : 1);
  return total + BigInt(section) + BigInt(tail);
}

function readWhole(text: string): bigint | null {
  return (
    readPositional(text) ??
    (endOfChineseNumerals(text, 0) === text.length ? readWithUnits(text) : null)
  );
}

/**
 * Reads a whole text as a Chinese numeral: 十二, 两百, 二〇二四, 三点五, 百分之九十五 (0.95). Null for anything else.
 * Thirds and the like (三分之二) have no exact decimal and are null.
 */
export function readChineseNumber(text: string): Decimal | null {
  if (text === '' || text.length > LONGEST) return null;
  const places = text.slice(1, 3) === '分之' ? FRACTIONS.get(text.charAt(0)) : undefined;
  if (places !== undefined) {
    const part =
      text.slice(3) === '百' ? { digits: BigInt(100), scale: 0 } : readChineseNumber(text.slice(3));
    return part && { digits: part.digits, scale: part.scale + places };
  }
  const point = text.indexOf('点');
  if (point < 0) {
    const whole = readWhole(text);
    return whole === null ? null : { digits: whole, scale: 0 };
  }
  const whole = readWhole(text.slice(0, point));
  const decimals = text.slice(point + 1);
  const fraction = readPositional(decimals);
  if (whole === null || fraction === null) return null;
  return {
    digits: whole * BigInt('1' + '0'.repeat(decimals.length)) + fraction,
    scale: decimals.length,
  };
}
