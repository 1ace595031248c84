import type { DateParts } from '../../model/measure';
import { printDecimal } from '../../model/decimal';
import { readChineseNumber } from '../number/chinese-number';
import { pointOf, readPoint } from './date-point';

/** A point in time or a period, as precisely as the text gives it. */
export interface Period {
  readonly from: DateParts;
  readonly to: DateParts;
}

/** Longer texts are sentences, not dates. */
const LONGEST = 60;

const SUFFIX = /^(?:月?[底末初]|[上中下]旬)?(?:之前|以前|前|内|止|起|之后|以后|后)?/;
/** What may follow a bare year for it to be a target: “2024年完成”, not “2024年工作计划”. */
const DONE =
  /^(?:全年|[前内]|全部|如期|按时)?(?:完成|完工|竣工|建成|到位|验收|交付|投入|上线|开工|启动|实施|发放)/;
const TAIL = /^[一-鿿]{0,16}$/;

const DASH = /^[-—–~至到]{1,2}/;
const YEARS = /^((?:19|20)\d\d)年?[-—–~至到]{1,2}((?:19|20)\d\d)年(?!\d)/;
const MONTHS = /^(?:((?:19|20)\d\d)年)?(\d{1,2})[-—–~至到](\d{1,2})月/;

const QUARTER = /^((?:19|20)\d\d)?年?第?([一二三四1-4])季度/;
const HALF = /^((?:19|20)\d\d)?年?([上下])半年/;

/** A period at the start of a text, and where it ends. */
interface Span extends Period {
  readonly end: number;
}

function span(from: DateParts | null, to: DateParts | null, end: number): Span | null {
  return from && to && { from, to, end };
}

/** 第四季度 is October to December, 上半年 January to June. */
function readQuarter(text: string): Span | null {
  const quarter = QUARTER.exec(text);
  const match = quarter ?? HALF.exec(text);
  if (!match) return null;
  const order = '一二三四'.indexOf(match[2]!) + 1 || Number(match[2]);
  const last = quarter ? order * 3 : match[2] === '上' ? 6 : 12;
  const first = last - (quarter ? 2 : 5);
  return span(pointOf(match[1], String(first)), pointOf(match[1], String(last)), match[0].length);
}

/** “2021-2023年”, “2021年1-12月”: the unit stands only once. */
function readSharedUnit(text: string): Span | null {
  const years = YEARS.exec(text);
  if (years) return span(pointOf(years[1]), pointOf(years[2]), years[0].length);
  const months = MONTHS.exec(text);
  if (!months) return null;
  return span(pointOf(months[1], months[2]), pointOf(months[1], months[3]), months[0].length);
}

/** “2021年1月-12月”, “2023.07-2024.01”; the year of the first holds for the second. */
function readFromTo(text: string): Span | null {
  const first = readPoint(text);
  const dash = first && DASH.exec(text.slice(first.end));
  if (!first || !dash) return null;
  const start = first.end + dash[0].length;
  const second = readPoint(text.slice(start));
  if (!second) return null;
  const { year, month, day } = second.parts;
  return span(first.parts, { year: year ?? first.parts.year, month, day }, start + second.end);
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
  const period = readQuarter(plain) ?? readSharedUnit(plain) ?? readFromTo(plain);
  if (!period) return readSingle(plain, hasOperator);
  const rest = plain.slice(period.end).replace(SUFFIX, '');
  return TAIL.test(rest) ? { from: period.from, to: period.to } : null;
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
