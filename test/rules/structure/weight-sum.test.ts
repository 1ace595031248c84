import { weightSum } from '../../../src/rules/structure/weight-sum';
import { ruleTable } from '../../support/rule-table';

const weighed = (...weights: readonly [string, string, string]): string =>
  [
    '一级指标 | 二级指标 | 三级指标 | 指标值 | 分值',
    `产出指标 | 数量指标 | 评审项目数 | ≥30个 | ${weights[0]}`,
    `效益指标 | 社会效益指标 | 审批按时办结率 | =100% | ${weights[1]}`,
    `满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥95% | ${weights[2]}`,
  ].join('\n');

ruleTable(weightSum, {
  passes: [
    weighed('50', '40', '10'),
    // 预算执行率 has its own ten.
    weighed('50', '30', '10'),
    weighed('0.5', '0.4', '0.1'),
    weighed('50%', '40%', '10%'),
    weighed('50分', '40分', '10分'),
    // What is missing is told by another rule; a column that nobody began is none.
    weighed('50', '', '10'),
    weighed('', '', ''),
  ],
  reports: [
    {
      table: weighed('50', '35', '10'),
      at: { E2: 'sum' },
      severity: 'error',
      message: '权重合计95，应为100（预算执行率另占10的除外），请核对各行权重。',
      related: ['E3', 'E4'],
    },
    { table: weighed('60', '40', '10'), at: { E2: 'sum' } },
  ],
});
