import { costNotQuantified } from '../../../src/rules/cost/cost-not-quantified';
import { ruleTable } from '../../support/rule-table';

const row = (value: string) => `项目名称 | 道路养护 | 资金总额（万元） | 349.8
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 成本指标 | 成本控制 | ${value}`;

ruleTable(costNotQuantified, {
  passes: [
    row('≤349.8万元'),
    row('≤100%'),
    row('严格按照预算标准1000元/人给补助对象兑付补助'),
    row(''),
    // Social and environmental cost is told in words in the cost-first frame.
    `一级指标 | 二级指标 | 三级指标 | 指标值
     成本指标 | 生态环境成本指标 | 文明施工情况 | 可控
     产出指标 | 数量指标 | 道路建设长度 | ≥985米`,
  ],
  reports: [
    {
      table: row('合理'),
      at: { D3: 'text' },
      severity: 'warning',
      fixes: ['以预算数为上限：填“≤349.8万元”', '填“≤【】万元”'],
    },
    { table: row('不超预算'), at: { D3: 'text' } },
    { table: row('参照政府采购成本控制'), at: { D3: 'text' } },
    { table: row('严格按预算执行'), at: { D3: 'text' } },
  ],
});
