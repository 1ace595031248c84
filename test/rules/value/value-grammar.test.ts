import { valueGrammar } from '../../../src/rules/value/value-grammar';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(valueGrammar, {
  passes: [
    row('苗木单价', '≤28.40元/株'),
    row('平均密度', '≥30人/平方公里'),
    row('验收合格率', '=100%'),
  ],
  reports: [
    {
      table: row('苗木采购单价', '≤28.40/株'),
      at: { D2: 'currency' },
      severity: 'warning',
      fixes: [],
    },
    {
      table: row('补助成本', '≤28.40/株', '成本指标'),
      at: { D2: 'currency' },
      fixed: { D2: '≤28.40元/株' },
    },
  ],
});
