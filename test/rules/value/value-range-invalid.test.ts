import { valueRangeInvalid } from '../../../src/rules/value/value-range-invalid';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(valueRangeInvalid, {
  passes: [
    row('完好率', '90%-95%'),
    row('误差率', '±3%以内'),
    row('服务期', '2023.07-2024.01'),
    row('完好率', '≥95%'),
  ],
  reports: [
    {
      table: row('完好率', '95%–90%'),
      at: { D2: 'reversed' },
      severity: 'error',
      fixed: { D2: '90%–95%' },
    },
    { table: row('室温', '26～18℃'), at: { D2: 'reversed' }, fixed: { D2: '18～26℃' } },
  ],
});
