import { descriptionEmpty } from '../../../src/rules/indicator/description-empty';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  description: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
  产出指标 | ${level2} | ${name} | ${description} | ${value}`;

ruleTable(descriptionEmpty, {
  passes: [row('合格率', '合格数÷总数', '=100%'), row('', '', '=100%')],
  reports: [{ table: row('合格率', '', '=100%'), at: { D2: 'empty' }, severity: 'warning' }],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 质量指标 | 合格率 | =100%`,
  ],
});
