import { weightNonpositive } from '../../../src/rules/structure/weight-nonpositive';
import { ruleTable } from '../../support/rule-table';

const weighed = (...weights: readonly [string, string, string]): string =>
  [
    '一级指标 | 二级指标 | 三级指标 | 指标值 | 分值',
    `产出指标 | 数量指标 | 评审项目数 | ≥30个 | ${weights[0]}`,
    `效益指标 | 社会效益指标 | 审批按时办结率 | =100% | ${weights[1]}`,
    `满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥95% | ${weights[2]}`,
  ].join('\n');

ruleTable(weightNonpositive, {
  passes: [weighed('50', '40', '10'), weighed('', '', ''), weighed('50', '', '')],
  reports: [
    {
      table: weighed('50', '', '40'),
      at: { E3: 'blank' },
      severity: 'error',
      message: '“审批按时办结率”没有填写权重，其他指标都有，请补上。',
    },
    { table: weighed('60', '0', '40'), at: { E3: 'bad' } },
    { table: weighed('60', '若干', '40'), at: { E3: 'bad' } },
    { table: weighed('60', '-5', '40'), at: { E3: 'bad' } },
  ],
});
