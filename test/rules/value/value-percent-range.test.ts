import { valuePercentRange } from '../../../src/rules/value/value-percent-range';
import { ruleTable } from '../../support/rule-table';

const row = (name: string, value: string) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 质量指标 | ${name} | ${value}`;

ruleTable(valuePercentRange, {
  passes: [
    row('设备验收合格率', '≥100%'),
    row('设备验收合格率', '=100.00(%)'),
    row('在线率', '≥0.97比例'),
    // Growth has no ceiling, a band has no floor.
    row('业务量增长率', '≥120%'),
    row('补助款结算误差率', '±3%以内'),
    row('收入占比增幅', '≥150%'),
    // Whether an unknown ratio may exceed the whole nobody can say.
    row('投资拉动比', '≥300%'),
  ],
  reports: [
    { table: row('污水收集率', '≥180%'), at: { D2: 'over' } },
    { table: row('工程验收合格率', '≥120%'), at: { D2: 'over' }, severity: 'error' },
    { table: row('云平台可用率', '≥999%'), at: { D2: 'over' } },
    { table: row('群众满意度', '=950%'), at: { D2: 'over' } },
    { table: row('计划完成率', '≥110%'), at: { D2: 'mayExceed' }, severity: 'warning' },
  ],
});
