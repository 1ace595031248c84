const DAY = 86_400_000;
/** The day that spreadsheets count as 0, so that 1900-03-01 is 61. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** `2024-05-01T08:30:00` as a spreadsheet's day number, `08:30:00` as a fraction of a day; null for anything else. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/.exec(
    text,
  );
  if (!match || text === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY;
  return days - (date1904 ? DAYS_TO_1904 : 0) + time;
}
