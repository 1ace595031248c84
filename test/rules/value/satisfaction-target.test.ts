import { satisfactionTarget } from '../../../src/rules/value/satisfaction-target';
import { ruleTable } from '../../support/rule-table';

const row = (
  value: string,
  level1 = '满意度指标',
  level2 = '服务对象满意度指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  ${level1} | ${level2} | 群众满意度 | ${value}`;

ruleTable(satisfactionTarget, {
  passes: [row('≥90%'), row('≥80%'), row('95分'), row('满意'), row('≥60%', '产出指标', '质量指标')],
  reports: [
    { table: row('≥75%'), at: { D2: 'low' }, severity: 'info' },
    { table: row('=100%'), at: { D2: 'full' } },
    { table: row('≥100%'), at: { D2: 'full' } },
  ],
});
