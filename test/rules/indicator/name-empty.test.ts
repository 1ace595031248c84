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
  reports: [
    { table: row('␣', '=100%'), at: { C2: 'empty' }, severity: 'error' },
    {
      table: `绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
        ^ | 产出指标 | 数量指标 | 租赁面积 | ≥3000平方米
        ^ | ^ | ^ |  | ≥12000平方米`,
      at: { D3: 'empty' },
    },
  ],
});
