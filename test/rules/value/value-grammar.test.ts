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
    // The word says what the figure is of, or is part of a sentence.
    row('验收合格率', '100%合格'),
    row('群众满意度', '≥90%满意'),
    row('响应时间', '24小时内及时处置'),
    row('服务水平', '明显'),
    row('苗木单价', '≤28.40元/株'),
    row('平均密度', '≥30人/平方公里'),
    row('验收合格率', '=100%'),
  ],
  reports: [
    {
      table: row('验收合格率', '≥95%较好'),
      at: { D2: 'graded' },
      fixed: { D2: '≥95%' },
    },
    { table: row('视频在线率', '95%以上良好'), at: { D2: 'graded' } },
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
