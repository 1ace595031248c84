import type { DateParts } from '../../model/measure';
import { readChineseNumber } from './chinese-number';
import { printDecimal } from '../../model/decimal';

/** A point in time or a period, as precisely as the text gives it. */
export interface Period {
  readonly from: DateParts;
  readonly to: DateParts;
}

interface Point {
  readonly parts: DateParts;
  readonly end: number;
  /** Written as a figure, “2024.5”: it is none when a unit follows. */
  readonly figure?: boolean;
  /** “12月” and “10日” alone may also be a count of months or days. */
  readonly certain: boolean;
}

/** Longer texts are sentences, not dates. */
const LONGEST = 60;

const YEAR_MONTH_DAY = /^((?:19|20)\d\d)年度?(?:(\d{1,2})月份?(?:(\d{1,2})[日号])?)?/;
const SEPARATED = /^((?:19|20)\d\d)([./-])(\d{1,2})(?:\2(\d{1,2})(?!\d))?(?!\d)/;
const MONTH_DAY = /^(\d{1,2})月份?(?:(\d{1,2})[日号])?/;
const DAY = /^(\d{1,2})[日号](?=之?前|以前)/;
const YEAR_END = /^[本当全]?年[底末]/;

function pointOf(year?: string, month?: string, day?: string): DateParts | null {
  const parts = {
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
  };
  if (parts.month !== null && (parts.month < 1 || parts.month > 12)) return null;
  return parts.day !== null && (parts.day < 1 || parts.day > 31) ? null : parts;
}

function point(parts: DateParts | null, end: number, certain: boolean): Point | null {
  return parts && { parts, end, certain };
}

function readPoint(text: string): Point | null {
  const dated = YEAR_MONTH_DAY.exec(text);
  if (dated)
    return point(pointOf(dated[1], dated[2], dated[3]), dated[0].length, dated[2] !== undefined);
  const separated = SEPARATED.exec(text);
  if (separated) {
    const parts = pointOf(separated[1], separated[3], separated[4]);
    return parts && { parts, end: separated[0].length, certain: true, figure: parts.day === null };
  }
  const month = MONTH_DAY.exec(text);
  if (month) {
    return point(pointOf(undefined, month[1], month[2]), month[0].length, month[2] !== undefined);
  }
  const day = DAY.exec(text);
  if (day) return point(pointOf(undefined, undefined, day[1]), day[0].length, true);
  const yearEnd = YEAR_END.exec(text);
  // The 底 is left for the suffix.
  return yearEnd && point(pointOf(undefined, '12'), yearEnd[0].length - 1, false);
}

const SUFFIX = /^(?:月?[底末初]|[上中下]旬)?(?:之前|以前|前|内|止|起|之后|以后|后)?/;
/** What may follow a bare year for it to be a target: “2024年完成”, not “2024年工作计划”. */
const DONE =
  /^(?:全年|[前内]|全部|如期|按时)?(?:完成|完工|竣工|建成|到位|验收|交付|投入|上线|开工|启动|实施|发放)/;
const TAIL = /^[一-鿿]{0,16}$/;

const DASH = /^[-—–~至到]{1,2}/;
const YEARS = /^((?:19|20)\d\d)年?[-—–~至到]{1,2}((?:19|20)\d\d)年/;
const MONTHS = /^((?:19|20)\d\d年)?(\d{1,2})[-—–~至到](\d{1,2})月/;

const QUARTER = /^((?:19|20)\d\d)?年?第?([一二三四1-4])季度/;
const HALF = /^((?:19|20)\d\d)?年?([上下])半年/;

/** 第四季度 is October to December, 上半年 January to June. */
function readSpan(text: string): { period: Period; end: number } | null {
  const quarter = QUARTER.exec(text);
  const half = HALF.exec(text);
  const match = quarter ?? half;
  if (!match) return null;
  const order = '一二三四'.indexOf(match[2]!) + 1 || Number(match[2]);
  const last = quarter ? order * 3 : match[2] === '上' ? 6 : 12;
  const from = pointOf(match[1], String(last - (quarter ? 2 : 5)));
  const to = pointOf(match[1], String(last));
  return from && to && { period: { from, to }, end: match[0].length };
}

function readRange(text: string): { period: Period; end: number } | null {
  const years = YEARS.exec(text);
  if (years) {
    const [from, to] = [pointOf(years[1])!, pointOf(years[2])!];
    if (!/^\d/.test(text.slice(years[0].length)))
      return { period: { from, to }, end: years[0].length };
  }
  const months = MONTHS.exec(text);
  if (months) {
    const year = months[1]?.slice(0, 4);
    const [from, to] = [pointOf(year, months[2]), pointOf(year, months[3])];
    return from && to && { period: { from, to }, end: months[0].length };
  }
  const first = readPoint(text);
  const dash = first && DASH.exec(text.slice(first.end));
  if (!first || !dash) return null;
  const start = first.end + dash[0].length;
  const second = readPoint(text.slice(start));
  if (!second) return null;
  const to = { ...second.parts, year: second.parts.year ?? first.parts.year };
  return { period: { from: first.parts, to }, end: start + second.end };
}

/** 十二月底 → 12月底. */
function withFigures(text: string): string {
  if (!/[一二三四五六七八九十〇零][年月日]/.test(text)) return text;
  return text.replace(/[〇零一二三四五六七八九十]{1,4}(?=[年月日])/g, (numeral) => {
    const value = readChineseNumber(numeral);
    return value ? printDecimal(value) : numeral;
  });
}

function readSingle(text: string, hasOperator: boolean): Period | null {
  const first = readPoint(text);
  if (!first) return null;
  const suffix = SUFFIX.exec(text.slice(first.end))![0];
  const tail = text.slice(first.end + suffix.length);
  if (!TAIL.test(tail)) return null;
  if (first.figure && suffix === '' && tail !== '' && !DONE.test(tail)) return null;
  const bareYear = first.parts.month === null && first.parts.day === null;
  if (!first.certain && suffix === '') {
    if (bareYear ? tail !== '' && tail !== '全年' && !DONE.test(tail) : hasOperator) return null;
  }
  return { from: first.parts, to: first.parts };
}

/** Whether a text has a mark that every date has: spares most values the attempt. */
export function mayBeDate(text: string): boolean {
  return /[年月日号季./-]/.test(text);
}

/**
 * Reads a half-width text without blanks and without operator as a date or period: 2024年12月31日前, 2024/12/31, 12月底到位,
 * 2023.07-2024.01, 2021年1月-12月. A time span (24小时, 5日内, 12个月) is none; nor is “≤12月”, twelve months.
 */
export function readDate(text: string, hasOperator: boolean): Period | null {
  if (text.length > LONGEST || !mayBeDate(text)) return null;
  const plain = withFigures(text);
  const range = readSpan(plain) ?? readRange(plain);
  if (!range) return readSingle(plain, hasOperator);
  const rest = plain.slice(range.end).replace(SUFFIX, '');
  return TAIL.test(rest) ? range.period : null;
}

function printPoint({ year, month, day }: DateParts): string {
  return (
    (year === null ? '' : `${String(year)}年`) +
    (month === null ? '' : `${String(month)}月`) +
    (day === null ? '' : `${String(day)}日`)
  );
}

/** Prints a period so that reading it gives the same: “2024年12月31日”, “12月底”, “2021年1月～2021年12月”. */
export function printPeriod({ from, to }: Period): string {
  const [first, last] = [printPoint(from), printPoint(to)];
  if (first !== last) return `${first}～${last}`;
  if (from.month === null && from.year === null) return `${first}前`;
  return from.year === null && from.day === null ? `${first}底` : first;
}
