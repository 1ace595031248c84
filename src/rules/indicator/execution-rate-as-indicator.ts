import { rule } from '../../lint/rule';
import { deleteIndicator } from '../delete-indicator';
import { nameOf } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';

const EXECUTION =
  /(预算|资金|经费)(的)?(执行|支出|使用|拨付)(完成)?(率|进度)|^(预算)?执行率$|支付进度/;

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
    if (!name || !EXECUTION.test(withoutBlanks(name.text))) return;
    report('execution', {
      at: name,
      data: { name: nameOf(indicator) },
      fixes: deleteIndicator(table, indicator),
    });
  },
});
