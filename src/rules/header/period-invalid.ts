import { rule } from '../rule';
import type { DateParts } from '../../model/measure';
import { projectPeriod } from '../../facts/year/project-period';

export const periodInvalid = rule({
  id: 'period-invalid',
  title: '项目起止时间错误',
  severity: 'error',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '结束早于开始，或者不包含本年度，项目期就不成立。',
  says: {
    reversed: '项目起止时间“{text}”的结束早于开始，请核对。',
    outside: '项目起止时间“{text}”不包含{year}年，请核对。',
  },
  example: {
    fails: `
      2024年道路维修绩效目标表 | < | < | <
      项目名称 | 道路维修 | 起止时间 | 2024年12月至2024年1月
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 维修长度 | ≥985米`,
    passes: `
      2024年道路维修绩效目标表 | < | < | <
      项目名称 | 道路维修 | 起止时间 | 2024年1月至2024年12月
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 维修长度 | ≥985米`,
  },
  check(table, { report }) {
    const period = projectPeriod(table);
    if (!period) return;
    const { at, text } = period;
    const dates = readDates(text);
    if (dates.length !== 2) return;
    const [from, to] = dates as [DateParts, DateParts];
    if (monthsOf(to, 12) < monthsOf(from, 1)) report('reversed', { at, data: { text } });
    else if (table.year !== null && (table.year < from.year! || table.year > to.year!)) {
      report('outside', { at, data: { text, year: table.year }, severity: 'warning' });
    }
  },
});

/** Every date with a year; a month without one is taken to be of the year before it. */
function readDates(text: string): DateParts[] {
  const found: DateParts[] = [];
  const pattern =
    /(20\d\d)\s*[年.\-/]?\s*(?:(1[0-2]|0?[1-9])(?!\d)\s*[月.\-/]?\s*(?:([12]\d|3[01]|0?[1-9])(?!\d)\s*日?)?)?/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({
      year: Number(match[1]),
      month: match[2] ? Number(match[2]) : null,
      day: match[3] ? Number(match[3]) : null,
    });
  }
  return found;
}

/** Days since year 0 as far as the parts tell; what is missing counts as the month given. */
function monthsOf({ year, month, day }: DateParts, missing: number): number {
  return (year! * 12 + (month ?? missing)) * 31 + (day ?? (missing === 12 ? 31 : 1));
}
