import { basisTypeMismatch } from '../../../src/rules/basis/basis-type-mismatch';
import { ruleTable } from '../../support/rule-table';

const row = (
  level2: string,
  name: string,
  value: string,
  basis: string,
) => `一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
  产出指标 | ${level2} | ${name} | ${value} | ${basis}`;

ruleTable(basisTypeMismatch, {
  passes: [
    row('时效指标', '拖欠费用天数', '=0天', '《房屋租赁合同》（2024年）付款条款'),
    row('成本指标', '物业费', '≤86万元', '中标价'),
    row('服务对象满意度指标', '群众满意度', '≥90%', '上年调查结果'),
    row('服务对象满意度指标', '物业考核满意度', '≥90%', '合同考核办法'),
    row('数量指标', '巡检次数', '≥12次', '年度工作计划'),
  ],
  reports: [
    {
      table: row('服务对象满意度指标', '群众满意度', '≥90%', '合同约定'),
      at: { E2: 'satisfaction' },
      severity: 'info',
    },
    { table: row('时效指标', '拖欠费用天数', '≤10天', '工作要求'), at: { E2: 'payment' } },
    { table: row('成本指标', '物业费', '≤86万元', '工作方案'), at: { E2: 'cost' } },
  ],
  skips: [row('服务对象满意度指标', '群众满意度', '≥90%', '')],
});
