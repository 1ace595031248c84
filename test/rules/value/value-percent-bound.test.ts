import { valuePercentBound } from '../../../src/rules/value/value-percent-bound';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(valuePercentBound, {
  passes: [
    row('及时率', '=100%'),
    row('计划完成率', '≥100%'),
    row('合格率', '≥99%'),
    row('误差率', '≤1%'),
    // Below 0 is a fall: “≤0%” forbids a rise.
    row('三公经费变动率', '≤0%', '成本指标'),
  ],
  reports: [
    {
      table: row('完成及时性', '≥100%'),
      at: { D2: 'bound' },
      severity: 'info',
      fixed: { D2: '=100%' },
    },
    { table: row('事故起数', '≤0起'), at: { D2: 'bound' }, fixed: { D2: '=0起' } },
  ],
});
