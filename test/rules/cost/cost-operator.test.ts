import { costOperator } from '../../../src/rules/cost/cost-operator';
import { ruleTable } from '../../support/rule-table';

const row = (value: string, name = '保安服务费') => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 成本指标 | ${name} | ${value}`;

ruleTable(costOperator, {
  passes: [
    row('<86万元'),
    row('80-86万元'),
    // A standard fixed by a document is meant exactly.
    row('=1000元/人·月', '补助标准'),
    row('1600元/亩', '作物种植补助标准'),
    row('1000元', '人均补助标准'),
    // Saving is wanted, and rates have no amount.
    row('≥5万元', '节约成本'),
    row('=100%', '成本控制率'),
    row('不超预算'),
    // Only cost indicators are looked at.
    `一级指标 | 二级指标 | 三级指标 | 指标值
     效益指标 | 经济效益指标 | 带动增收 | ≥86万元`,
  ],
  reports: [
    {
      table: row('=87万元'),
      at: { D2: 'equal' },
      severity: 'warning',
      fixes: ['改为“≤87万元”'],
      fixed: { D2: '≤87万元' },
    },
    { table: row('86万元'), at: { D2: 'equal' }, fixed: { D2: '≤86万元' } },
    // No sign makes more or less of nothing.
    { table: row('=0万元'), at: { D2: 'equal' }, fixes: [] },
    { table: row('＝ 86 万元'), at: { D2: 'equal' } },
    { table: row('=6元/平方米·月', '单位面积物业费'), at: { D2: 'equal' }, severity: 'info' },
    // Turning a sign round is offered, never done in bulk.
    { table: row('≥86万元'), at: { D2: 'atLeast' }, severity: 'warning', fixes: ['改为“≤86万元”'] },
    {
      table: row('≥1800元/人·月', '复员军人补助标准'),
      at: { D2: 'floor' },
      severity: 'info',
    },
    {
      table: `项目名称 | 机房租赁 | 资金总额（元） | 1681680
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 成本指标 | 维护成本 | <1681680元`,
      at: { D3: 'below' },
    },
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 计量单位
        产出指标 | 成本指标 | 物业服务费 | = | 86 | 万元`,
      at: { E2: 'equal' },
      fixed: { D2: '≤' },
    },
  ],
});
