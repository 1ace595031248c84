import { valueDecimalRatio } from '../../../src/rules/value/value-decimal-ratio';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(valueDecimalRatio, {
  passes: [
    row('在线率', '≥97%'),
    row('在线率', '#0.95{0%}'),
    row('室温偏差', '≤0.5℃'),
    row('面积', '#0.5'),
  ],
  reports: [
    {
      table: row('在线率', '≥0.97比例'),
      at: { D2: 'decimal' },
      severity: 'info',
      fixed: { D2: '≥97%' },
    },
    { table: row('群众满意度', '#0.95'), at: { D2: 'decimal' }, fixed: { D2: '95%' } },
  ],
});
