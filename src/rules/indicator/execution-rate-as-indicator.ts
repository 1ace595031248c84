import { rule } from '../rule';
import { deleteIndicator } from '../../fixes/delete-indicator';
import { nameOf } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';
import { isExecutionRate } from '../../language/meaning/execution';

export const executionRateAsIndicator = rule({
  id: 'execution-rate-as-indicator',
  title: '把预算执行率列为绩效指标',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '相关性',
  sources: ['财预〔2020〕10号'],
  why: '预算执行率在评价时单独计分，不是产出，也不是效益。',
  says: {
    execution: '“{name}”是预算执行情况，评价时单独计10分，不作为绩效指标，请换成实际的产出或效益。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 数量指标 | 预算执行率 | ≥95%`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  },
  check(indicator, { table, report }) {
    // A whole department may be measured by how it carries out its budget.
    if (table.kind === 'dept-overall' || table.kind === 'dept-self-eval') return;
    const { name } = indicator;
    if (!name || !isExecutionRate(withoutBlanks(name.text))) return;
    report('execution', {
      at: name,
      data: { name: nameOf(indicator) },
      choices: () => deleteIndicator(table, indicator),
    });
  },
});
