import { nameEmpty } from '../../../src/rules/indicator/name-empty';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(nameEmpty, {
  passes: [row('合格率', '=100%'), row('合格率', ''), row('', '')],
  reports: [{ table: row('␣', '=100%'), at: { C2: 'empty' }, severity: 'error' }],
});
