import { nameTooLong } from '../../../src/rules/indicator/name-too-long';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(nameTooLong, {
  passes: [row('字'.repeat(100), '=100%'), row('物业服务考核合格率', '=100%')],
  reports: [{ table: row('字'.repeat(101), '=100%'), at: { C2: 'long' }, severity: 'warning' }],
});
