import { rule } from '../rule';
import type { Table } from '../../model/table';
import { projectPeriod } from '../../facts/year/project-period';
import { isNextYear } from '../../language/date/time-name';
import { nameOf, plain } from '../../language/text/quote';

export const timeOutOfPeriod = rule({
  id: 'time-out-of-period',
  title: '时效目标超出项目期',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '可行性',
  sources: ['财预〔2015〕88号'],
  why: '年度目标要在本年度内完成，写到下一年就无法在年终考核。',
  says: { late: '“{name}”的时间“{value}”超出{year}年度，请核对；跨年项目请写本年应完成的部分。' },
  example: {
    fails: `
      2024年道路维修绩效目标表 | < | < | <
      项目名称 | 道路维修 | 预算数 | 86万元
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 时效指标 | 工程完工时间 | 2025年3月底完成`,
    passes: `
      2024年道路维修绩效目标表 | < | < | <
      项目名称 | 道路维修 | 预算数 | 86万元
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 时效指标 | 工程完工时间 | 2024年11月底前`,
  },
  check(indicator, { table, report }) {
    const { value, measure, block } = indicator;
    const last = lastYear(table);
    if (last === null || block.term === 'multi-year' || !value) return;
    const year = measure.kind === 'date' ? (measure.to?.year ?? null) : null;
    const isLate = year !== null ? year > last : last === table.year && isNextYear(value.text);
    if (!isLate) return;
    report('late', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value), year: table.year! },
    });
  },
});

/**
 * The last year the form speaks for: its own, or the end of a stated project period that goes beyond it. Where the years to come have
 * indicators of their own, the others are this year's.
 */
function lastYear(table: Table): number | null {
  if (table.year === null) return null;
  if (table.indicators.some(({ block }) => block.term === 'multi-year')) return table.year;
  const period = projectPeriod(table)?.text ?? '';
  const years = (period.match(/20\d\d/g) ?? []).map(Number);
  return Math.max(table.year, ...years);
}
