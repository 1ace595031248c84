import { valueOperatorMissing } from '../../../src/rules/value/value-operator-missing';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(valueOperatorMissing, {
  passes: [
    row('道路长度', '≥985米'),
    row('完成时间', '2024年12月'),
    row('及时性', '及时'),
    row('合格率', '95%以上'),
    row('合格率', '达到95%'),
    row('合格率', '90%-95%'),
    row('是否达标', '是'),
    row('物业费', '86万元', '成本指标'),
    `一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 计量单位
     产出指标 | 数量指标 | 评审项目数 | ≥ | 30 | 个`,
  ],
  reports: [
    {
      table: row('巡查次数', '36次左右'),
      at: { D2: 'near' },
      fixes: ['写成“≥36次”', '写成“=36次”'],
    },
    { table: row('道路建设里程', '985米'), at: { D2: 'missing' }, severity: 'warning' },
    { table: row('群众满意度', '95%'), at: { D2: 'missing' }, fixes: ['写成“≥95%”', '写成“=95%”'] },
    { table: row('故障次数', '3次'), at: { D2: 'missing' }, fixes: ['写成“≤3次”', '写成“=3次”'] },
    { table: row('安全事故起数', '0起'), at: { D2: 'missing' }, fixes: ['写成“=0起”'] },
  ],
});
