import { timeValueNotEvaluable } from '../../../src/rules/value/time-value-not-evaluable';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '时效指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(timeValueNotEvaluable, {
  passes: [
    row('完成时间', '≤2024年12月31日'),
    row('完成时间', '12月底前'),
    row('按时完成率', '=100%'),
    row('响应时间', '≤30分钟'),
    // One month is a point in time; other levels may have service periods.
    row('到位时间', '2024年6月'),
    row('播种时间', '5月上旬'),
    row('服务周期', '2023.07-2024.01', '数量指标'),
  ],
  reports: [
    { table: row('服务期限', '2023.07-2024.01'), at: { D2: 'period' }, severity: 'warning' },
    { table: row('项目完成时间', '100%'), at: { D2: 'percent' } },
    { table: row('项目完成时间', '2024年内'), at: { D2: 'period' } },
    { table: row('播种时间', '秋季'), at: { D2: 'period' } },
    { table: row('清淤完成时间', '汛期前'), at: { D2: 'period' } },
    { table: row('项目完成时间', '年度内完成'), at: { D2: 'period' } },
    { table: row('志书出版时间', '年底前后'), at: { D2: 'period' } },
    { table: row('苗木栽植时间', '10月份陆续完成'), at: { D2: 'period' } },
    { table: row('设备到货时间', '2025年年中'), at: { D2: 'period' } },
  ],
});
