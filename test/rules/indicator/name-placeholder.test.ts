import { namePlaceholder } from '../../../src/rules/indicator/name-placeholder';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(namePlaceholder, {
  passes: [row('设备-验收合格率', '=100%'), row('', '=100%'), row('/', '/', '生态效益指标')],
  reports: [
    { table: row('——', '=100%'), at: { C2: 'symbols' }, severity: 'error' },
    { table: row('/', '=100%'), at: { C2: 'symbols' } },
    { table: row('/', '=100%', '生态效益指标'), at: { C2: 'symbols' } },
    { table: row('/', '/'), at: { C2: 'symbols' } },
    { table: row('***', '=100%'), at: { C2: 'symbols' } },
  ],
});
