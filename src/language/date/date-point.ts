import type { DateParts } from '../../model/measure';

/** A point in time found at the start of a text. */
export interface Point {
  readonly parts: DateParts;
  readonly end: number;
  /** Written as a figure, “2024.5”: it is none when a unit follows. */
  readonly figure?: boolean;
  /** “12月” and “10日” alone may also be a count of months or days. */
  readonly certain: boolean;
}

const YEAR_MONTH_DAY = /^((?:19|20)\d\d)年度?(?:(\d{1,2})月份?(?:(\d{1,2})[日号])?)?/;
const SEPARATED = /^((?:19|20)\d\d)([./-])(\d{1,2})(?:\2(\d{1,2})(?!\d))?(?!\d)/;
const MONTH_DAY = /^(\d{1,2})月份?(?:(\d{1,2})[日号])?/;
const DAY = /^(\d{1,2})[日号](?=之?前|以前)/;
const YEAR_END = /^[本当全]?年[底末]/;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Year, month and day as numbers; null when there is no such month or day. */
export function pointOf(year?: string, month?: string, day?: string): DateParts | null {
  const parts = {
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
  };
  const days = parts.month === null ? 31 : DAYS[parts.month - 1];
  if (days === undefined) return null;
  return parts.day !== null && (parts.day < 1 || parts.day > days) ? null : parts;
}

function point(parts: DateParts | null, end: number, certain: boolean): Point | null {
  return parts && { parts, end, certain };
}

/** The point in time that a text begins with: 2024年12月31日, 2024.12, 12月, 年底. */
export function readPoint(text: string): Point | null {
  const dated = YEAR_MONTH_DAY.exec(text);
  if (dated) {
    return point(pointOf(dated[1], dated[2], dated[3]), dated[0].length, dated[2] !== undefined);
  }
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
