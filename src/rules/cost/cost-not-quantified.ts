import { rule } from '../rule';
import { choiceText } from '../../fixes/fix';
import { isCost } from '../../facts/level-names';
import { nameOf, plain } from '../../language/text/quote';
import type { Table } from '../../model/table';
import { annualBudget } from '../../facts/cost/annual-budget';
import { sumOfCosts, totalCosts } from '../../facts/cost/cost-totals';
import { printMoney } from '../../model/money';

export const costNotQuantified = rule({
  id: 'cost-not-quantified',
  title: '成本指标未量化',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  why: '“合理”“不超预算”没有数，事后无法判断是否控制住了成本。',
  says: { text: '成本指标“{name}”的指标值“{value}”没有金额，请写明不超过多少，如“≤86万元”。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 成本指标 | 成本控制合理性 | 合理`,
    passes: `
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 成本指标 | 项目总成本 | ≤349.8万元`,
  },
  check(indicator, { table, report }) {
    const { value, measure } = indicator;
    if (!isCost(indicator) || !value || value.isBlank) return;
    if (measure.kind !== 'text' && measure.kind !== 'enum') return;
    if (/\d/.test(value.text)) return;
    const left = budgetLeft(table);
    report('text', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value) },
      fixes: [
        ...(left ? choiceText(`${left.title}：填“${left.text}”`, value, left.text) : []),
        ...choiceText('填“≤【】万元”', value, '≤【】万元'),
      ],
    });
  },
});

/** What the other cost indicators leave of the budget; all of it where there are none, nothing where they use it up. */
function budgetLeft(table: Table): { title: string; text: string } | null {
  const budget = annualBudget(table);
  if (!budget) return null;
  const { fen, unit } = budget.money;
  const left = fen - sumOfCosts(totalCosts(table), fen);
  if (left <= BigInt(0)) return null;
  const title = left === fen ? '以预算数为上限' : '以其他成本指标之外的预算数为上限';
  return { title, text: `≤${printMoney(left, unit)}` };
}
