import { rule } from '../../lint/rule';
import type { Field, Table } from '../../model/table';
import { findExpenditureItems } from '../../parse/text/expenditure';

export const goalNotCovered = rule({
  id: 'goal-not-covered',
  title: '目标内容无对应指标',
  severity: 'warning',
  looksAt: 'table',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '目标里写了的事，要有指标来考核，否则做没做好无从判断。',
  says: { uncovered: '绩效目标提到“{words}”，没有一条指标涉及，请补充相应指标或修改目标。' },
  example: {
    fails: `
      项目名称 | 办公场所运行 | 预算数 | 316万元
      绩效目标 | 目标1 | 按合同支付租赁费，保障1.2万平方米大厅全年物业服务。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 办公场所运行 | 预算数 | 316万元
      绩效目标 | 目标1 | 按合同支付租赁费，保障1.2万平方米大厅全年物业服务。 | <
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米
      产出指标 | 成本指标   | 年租金       | ≤230万元`,
  },
  check(table, { report, notApplicable }) {
    const named = itemsOfIndicators(table);
    // Indicators in words the dictionary does not know may cover anything.
    if (named.size === 0) return notApplicable('指标里没有认得出的支出事项');
    for (const { value, term } of table.goals) {
      if (term !== 'annual' || value.isBlank) continue;
      const words = findExpenditureItems(value.text)
        .filter(({ item }) => !named.has(item))
        .map(({ word }) => word);
      if (words.length > 0) report('uncovered', { at: value, data: { words: words.join('、') } });
    }
  },
});

function itemsOfIndicators({ indicators }: Table): ReadonlySet<string> {
  const fields = indicators.flatMap(({ name, description }) => [name, description]);
  return new Set(
    fields
      .filter((field): field is Field => field !== null)
      .flatMap(({ text }) => findExpenditureItems(text).map(({ item }) => item)),
  );
}
