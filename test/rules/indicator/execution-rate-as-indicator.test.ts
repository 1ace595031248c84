import { executionRateAsIndicator } from '../../../src/rules/indicator/execution-rate-as-indicator';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(executionRateAsIndicator, {
  passes: [
    row('政策执行到位率', '=100%'),
    row('采购计划执行率', '≥95%'),
    row('补助资金发放到位率', '=100%'),
  ],
  reports: [
    { table: row('预算 执行率', '≥90%', '数量指标'), at: { C2: 'execution' }, severity: 'warning' },
    { table: row('资金支出率', '≥95%'), at: { C2: 'execution' } },
    { table: row('年度预算执行率', '≥90%', '成本指标'), at: { C2: 'execution' } },
  ],
  skips: [
    `部门整体支出绩效目标申报表 | < | < | <
     部门名称 | 行政服务中心 | < | <
     一级指标 | 二级指标 | 三级指标 | 指标值
     管理效率 | 预算管理 | 预算执行率 | ≥95%`,
  ],
});
