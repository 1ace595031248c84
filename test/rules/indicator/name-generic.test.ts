import { nameGeneric } from '../../../src/rules/indicator/name-generic';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  description: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
  产出指标 | ${level2} | ${name} | ${description} | ${value}`;

ruleTable(nameGeneric, {
  passes: [
    row('中央空调故障未及时维修次数', '', '=0次'),
    row('办事群众满意度', '', '≥90%'),
    // The word belongs to the thing measured.
    row('一级指标', '', '=100%'),
    row('年物业服务费', '', '≤86万元'),
  ],
  reports: [
    {
      table: row('中央空调故障指标', '', '=0次'),
      at: { C2: 'suffix' },
      severity: 'info',
      fixed: { C2: '中央空调故障' },
    },
    {
      table: row('冬季室内温度指标', '全年冬季室内温度未达到天数', '≤5天'),
      at: { C2: 'suffix' },
      fixes: ['改为“冬季室内温度”', '改为“冬季室内温度天数”'],
    },
    { table: row('成本投入', '', '≤86万元', '成本指标'), at: { C2: 'generic' } },
    { table: row('满意度', '', '≥90%'), at: { C2: 'generic' } },
  ],
});
