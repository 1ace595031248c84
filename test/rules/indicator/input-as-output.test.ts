import { inputAsOutput } from '../../../src/rules/indicator/input-as-output';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(inputAsOutput, {
  passes: [
    row('核查图斑个数', '≥120个', '数量指标'),
    row('补助经费', '≤72890元', '成本指标'),
    row('投资额', '合理', '数量指标'),
    row('建成高标准农田面积', '≥2万', '数量指标'),
  ],
  reports: [
    {
      table: row('卫片执法经费', '﹦ 72890 元', '数量指标'),
      at: { D2: 'money' },
      severity: 'warning',
    },
  ],
});
