import { rule } from '../../lint/rule';
import { headerField, type Field, type Table } from '../../model/table';
import { multiYearBudget } from '../cost/annual-budget';
import { choiceText } from '../fixes';
import { datedFields, isSchedule, plannedYears, type YearMention } from './years';

export const yearInconsistent = rule({
  id: 'year-inconsistent',
  title: '年度前后不一致',
  severity: 'error',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '从上年表复制过来时，最常忘改的就是年度。',
  says: { other: '本表是{year}年度，这里却写着{other}年，像是从别的年度复制来的，请核对。' },
  example: {
    fails: `
      2024年物业服务费绩效目标表 | < | < | <
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 2023年底前完成大厅全年物业服务，故障24小时内修复。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      2024年物业服务费绩效目标表 | < | < | <
      项目名称 | 物业服务费 | 预算数 | 86万元
      绩效目标 | 目标1 | 依据《2023年物业合同》，2024年底前完成大厅全年物业服务。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    const { year } = table;
    // A project of several years speaks of the others.
    if (year === null || table.blocks.some(({ term }) => term === 'multi-year')) return;
    const told = headerField(table, 'purpose')?.value;
    for (const field of datedFields(table)) {
      const years = plannedYears(field.text);
      // An account of the project that speaks of this year too tells its history.
      if (isSchedule(field.text)) continue;
      if (field === told && years.some((mention) => mention.year === year)) continue;
      const other = years.find((mention) => mention.year < year || isLater(table, field, mention));
      if (!other) continue;
      const text = field.text.slice(0, other.at) + String(year) + field.text.slice(other.at + 4);
      report('other', {
        at: field,
        data: { year, other: other.year },
        fixes: choiceText(`把${other.year}年改成${year}年`, field, text),
      });
    }
  },
});

/** A goal that speaks of a later year alone; later years in values are deadlines, which time-out-of-period tells. */
function isLater(table: Table, field: Field, { year, at }: YearMention): boolean {
  const goal = table.goals.find(({ value }) => value === field);
  if (!goal || year !== table.year! + 1 || field.text.includes(String(table.year))) return false;
  if (headerField(table, 'period')?.value.text.includes(String(year)) || multiYearBudget(table))
    return false;
  return (
    !/[到至前达][^，,。；;]{0,2}$/.test(field.text.slice(0, at)) &&
    /^年(全年|度|底前|内|完成)/.test(field.text.slice(at + 4))
  );
}
