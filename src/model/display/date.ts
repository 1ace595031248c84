import { chineseDigits, chineseNumeral } from './chinese-numerals';
import type { FormatSection, FormatToken } from './number-format';

const DAY = 86_400_000;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const WEEKDAYS_CHINESE = '日一二三四五六';
/** 9999-12-31, the last day a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Of the day, rounded to what the format shows. */
  readonly milliseconds: number;
  /** Days since the beginning, for `[h]`. */
  readonly days: number;
}

/** A date serial under a date section, or null when it is no date a spreadsheet can show. */
export function displayDate(
  serial: number,
  section: FormatSection,
  date1904: boolean,
): string | null {
  const tokens = section.tokens;
  const places = secondPlaces(tokens);
  const moment = momentOf(serial, places, date1904);
  if (!moment) return null;
  const hours12 = tokens.some((token) => token.kind === 'date' && token.text.indexOf('/') > 0);
  const minutes = minutePositions(tokens);
  return tokens
    .map((token, i) => {
      if (token.kind === 'digit') return '';
      if (token.kind === 'point') return places > 0 ? '' : '.';
      if (token.kind === 'literal') return token.text;
      if (token.kind !== 'date') return token.kind === 'comma' ? ',' : '';
      const text = minutes.has(i)
        ? pad(Math.floor(moment.milliseconds / 60_000) % 60, token.text)
        : partOf(moment, token.text, hours12, places);
      return section.numerals ? inNumerals(text, token.text, section.numerals) : text;
    })
    .join('');
}

/** How many decimals of a second the format shows: `ss.00` → 2. */
function secondPlaces(tokens: readonly FormatToken[]): number {
  return Math.min(3, tokens.filter((token) => token.kind === 'digit').length);
}

/** `m` is minutes behind hours or before seconds, otherwise months. */
function minutePositions(tokens: readonly FormatToken[]): ReadonlySet<number> {
  const dates = tokens
    .map((token, i) => ({ i, text: token.kind === 'date' ? token.text : '' }))
    .filter(({ text }) => text !== '');
  const minutes = dates.filter(
    ({ text }, at) =>
      /^m{1,2}$/.test(text) &&
      (/^\[?h/.test(dates[at - 1]?.text ?? '') || /^\[?s/.test(dates[at + 1]?.text ?? '')),
  );
  return new Set(minutes.map(({ i }) => i));
}

function momentOf(serial: number, places: number, date1904: boolean): Moment | null {
  const step = Math.pow(10, 3 - places);
  let days = Math.floor(serial);
  let milliseconds = Math.round(((serial - days) * DAY) / step) * step;
  if (milliseconds >= DAY) {
    days++;
    milliseconds -= DAY;
  }
  const counted = days + (date1904 ? 1462 : 0);
  if (!(counted >= 0 && counted <= LAST_SERIAL)) return null;
  const weekday = (counted + 6) % 7;
  // Spreadsheets count a 29 February 1900 that never was, and a day 0 before 1 January 1900.
  if (counted === 60) return { year: 1900, month: 2, day: 29, weekday, milliseconds, days };
  if (counted === 0) return { year: 1900, month: 1, day: 0, weekday, milliseconds, days };
  const date = new Date(Date.UTC(1899, 11, counted < 60 ? 31 : 30) + counted * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday,
    milliseconds,
    days,
  };
}

function partOf(moment: Moment, token: string, hours12: boolean, places: number): string {
  const hours = Math.floor(moment.milliseconds / 3_600_000);
  switch (token.charAt(0)) {
    case 'y':
      return token.length < 3 ? pad(moment.year % 100, 'yy') : String(moment.year);
    case 'e':
      return String(moment.year);
    case 'm':
      return nameOrNumber(MONTHS[moment.month - 1]!, moment.month, token);
    case 'd':
      return nameOrNumber(WEEKDAYS[moment.weekday]!, moment.day, token);
    case 'h':
      return pad(hours12 ? hours % 12 || 12 : hours, token);
    case 's':
      return seconds(moment.milliseconds % 60_000, token, places);
    case '[':
      return elapsed(moment, token, places);
    case '上':
      return hours < 12 ? '上午' : '下午';
    default:
      if (token === 'am/pm') return hours < 12 ? 'AM' : 'PM';
      if (token === 'a/p') return hours < 12 ? 'A' : 'P';
      return (token.length > 3 ? '星期' : '') + WEEKDAYS_CHINESE.charAt(moment.weekday);
  }
}

/** `m` and `d`: 5, 05, May, and in full. */
function nameOrNumber(name: string, number: number, token: string): string {
  if (token.length < 3) return pad(number, token);
  if (token.length === 3) return name.slice(0, 3);
  return token.length === 5 ? name.charAt(0) : name;
}

function elapsed(moment: Moment, token: string, places: number): string {
  const total = moment.days * DAY + moment.milliseconds;
  const wide = token.slice(1, -1);
  if (wide.charAt(0) === 'h') return pad(Math.floor(total / 3_600_000), wide);
  return wide.charAt(0) === 'm'
    ? pad(Math.floor(total / 60_000), wide)
    : seconds(total, wide, places);
}

function seconds(milliseconds: number, token: string, places: number): string {
  const whole = pad(Math.floor(milliseconds / 1000), token);
  if (places === 0) return whole;
  return `${whole}.${String(milliseconds % 1000)
    .padStart(3, '0')
    .slice(0, places)}`;
}

function pad(number: number, token: string): string {
  return String(number).padStart(Math.min(token.length, 2), '0');
}

function inNumerals(text: string, token: string, style: 1 | 2): string {
  if (/^[ye]/.test(token)) return chineseDigits(text, style);
  return chineseNumeral(text, style).replace(/^一十/, '十');
}
