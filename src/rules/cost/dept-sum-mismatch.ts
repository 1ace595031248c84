import { rule } from '../rule';
import { printMoney, type Money } from '../../model/money';
import { labelOf } from '../../language/text/quote';
import type { Amount } from '../../facts/cost/annual-budget';
import { departmentSums } from '../../facts/cost/department-sums';
import { isProject } from '../../facts/text/shared-words';
import { brokenSums, projectSum, statesSpending, sumOf } from '../../facts/text/broken-sums';
import { gap, toleranceOf } from '../../facts/cost/tolerance';

export const deptSumMismatch = rule({
  id: 'dept-sum-mismatch',
  title: '部门总额≠各项合计',
  severity: 'error',
  looksAt: 'document',
  aspect: '适当性',
  sources: ['财预〔2015〕88号'],
  why: '总额应等于基本支出加项目支出，任务金额也要与合计对得上。',
  says: {
    structure: '基本支出与项目支出合计{sum}，{label}是{total}，相差{gap}，请核对。',
    text: '文中写“{label}”{total}，所列{parts}合计却是{sum}，相差{gap}，请核对。',
    projects:
      '文中写项目支出{total}，后面{count}张项目表的预算数合计却是{sum}，相差{gap}，请核对。',
    tasks: '各项任务金额合计{sum}，“{label}”写的是{total}，相差{gap}，请核对。',
  },
  example: {
    fails: `
      部门整体支出绩效目标申报表 | < | <
      部门名称 | 县水利局 | <
      年度主要任务 | 任务名称 | 预算金额（万元）
      ^ | 水库除险加固 | 840
      ^ | 河流治理 | 1180
      ^ | 合计 | 2200
      一级指标 | 三级指标 | 指标值
      产出指标 | 水库除险加固数量 | =7座`,
    passes: `
      部门整体支出绩效目标申报表 | < | <
      部门名称 | 县水利局 | <
      年度主要任务 | 任务名称 | 预算金额（万元）
      ^ | 水库除险加固 | 840
      ^ | 河流治理 | 1180
      ^ | 合计 | 2020
      一级指标 | 三级指标 | 指标值
      产出指标 | 水库除险加固数量 | =7座`,
  },
  check({ tables, outline }, { report, unsure }) {
    tables.forEach((table, index) => {
      for (const { key, parts, all } of departmentSums(table)) {
        const sum = sumOf(parts);
        const agrees = ({ money }: Amount) =>
          gap(sum, money.fen) <= toleranceOf([money, ...parts.map((part) => part.money)]);
        const [total] = all;
        if (!total || all.some(agrees)) continue;
        report(key, {
          at: total.value,
          table: index,
          data: { label: labelOf(total.label), ...figures(sum, total.money) },
          related: parts.map(({ value, money }) => ({
            place: value.place,
            message: printMoney(money.fen, total.money.unit),
          })),
        });
      }
    });
    for (const { role, field } of outline?.paragraphs ?? [])
      if (role !== 'contents' && role !== 'caption')
        for (const { whole, parts } of brokenSums(field.raw))
          report('text', {
            at: field,
            data: {
              label: whole.word || '总额',
              parts: parts
                .map(({ word, money }) => word + printMoney(money.fen, money.unit))
                .join('、'),
              ...figures(sumOf(parts), whole.money),
            },
          });
    const heading = outline?.sections.overall;
    if (outline && heading && tables.some(isProject) && !statesSpending(outline))
      unsure('文本没有写部门的收支总额，不能与项目预算核对', heading.field);
    const projects = outline && projectSum(outline, tables);
    if (projects)
      report('projects', {
        at: projects.at,
        data: { count: projects.tables, ...figures(projects.sum, projects.stated) },
      });
  },
});

function figures(sum: bigint, { fen, unit }: Money) {
  return {
    sum: printMoney(sum, unit),
    total: printMoney(fen, unit),
    gap: printMoney(gap(sum, fen), unit),
  };
}
