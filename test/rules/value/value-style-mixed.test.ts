import { valueStyleMixed } from '../../../src/rules/value/value-style-mixed';
import { ruleTable } from '../../support/rule-table';

const rows = (...values: string[]) =>
  [
    '一级指标 | 二级指标 | 三级指标 | 指标值',
    ...values.map((value, index) => `产出指标 | 质量指标 | 第${index}项合格率 | ${value}`),
  ].join('\n');

ruleTable(valueStyleMixed, {
  passes: [
    rows('≥95%', '=100%', '≤5%'),
    rows('95%', '90%'),
    rows('达到95%', '达到90%'),
    rows('≥95%', '90%'),
  ],
  reports: [{ table: rows('≥95%', '达到90%'), at: { D2: 'mixed' }, severity: 'info' }],
});
