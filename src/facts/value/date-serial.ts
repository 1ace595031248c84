import type { Indicator } from '../../model/table';
import { namesTime } from '../../language/date/time-name';

/** 2000-01-01 and 2099-12-31 as spreadsheets count days. */
const FIRST = 36526;
const LAST = 73050;
const DAY = 86_400_000;
/** Day 0 of that count. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A date that the cell keeps as a number (44561 is 2021年12月31日, so is 20211231), where a time is asked for; otherwise null. */
export function dateKeptAsNumber({ level2Kind, name, value, measure }: Indicator): string | null {
  const asksTime = level2Kind === 'timeliness' || namesTime(name?.text ?? '');
  const digits = value?.text ?? '';
  if (!asksTime || measure.kind !== 'number' || measure.unit !== null || !/^\d+$/.test(digits))
    return null;
  const written = /^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(digits);
  if (written) return `${written[1]}年${Number(written[2])}月${Number(written[3])}日`;
  const serial = Number(digits);
  if (serial < FIRST || serial > LAST) return null;
  const date = new Date(EPOCH + serial * DAY);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}
