import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import type { Indicator } from '../../model/table';
import { choice } from '../../fixes/fix';
import { insertBelow, levelTexts } from '../../fixes/insert-indicator';
import { isCost } from '../../facts/level-names';

export const costRateOnly = rule({
  id: 'cost-rate-only',
  title: '仅设成本控制率，无成本金额',
  severity: 'info',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2021〕101号'],
  why: '“成本控制率100%”没有参照的金额，无法与预算对应。',
  says: { rate: '成本指标只有比率，没有金额，请补充总成本或单位成本，如“≤450元/人·天”。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 成本指标 | 成本控制率 | =100%`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 成本指标 | 人均培训成本 | ≤450元/人·天`,
  },
  check({ indicators, kind }, { report }) {
    // A whole department's costs are measured by the rate they are kept to.
    if (kind === 'dept-overall' || kind === 'dept-self-eval') return;
    const costs = indicators.filter((one) => isCost(one) && one.value && !one.value.isBlank);
    const [first] = costs;
    if (!first?.value || !costs.every(({ measure }) => measure.kind === 'percent')) return;
    report('rate', { at: first.value, choices: () => [addAmount(first)] });
  },
});

/** A row for the amount; the unit writes which and how much. */
function addAmount(rate: Indicator): Fix {
  const texts = { ...levelTexts(rate), level3: '【费用名称】', value: '≤【】万元' };
  return choice('补一行成本金额“≤【】万元”', insertBelow(rate, texts, ['level1', 'level2']));
}
