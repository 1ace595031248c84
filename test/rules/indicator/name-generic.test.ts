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
    row('单位基本情况报表份数', '', '≥12份'),
    row('档案保管情况抽查次数', '', '≥4次'),
    row('带动就业成效', '', '较好'),
    row('中央空调故障未及时维修次数', '', '=0次'),
    row('办事群众满意度', '', '≥90%'),
    // The word belongs to the thing measured.
    row('一级指标', '', '=100%'),
    row('年物业服务费', '', '≤86万元'),
    row('培训完成率', '', '=100%'),
  ],
  reports: [
    { table: row('工作任务完成情况', '', '≥80场'), at: { C2: 'generic' }, severity: 'info' },
    { table: row('重点工作完成率', '', '=100%'), at: { C2: 'generic' } },
    { table: row('成本控制情况', '', '≤68万元'), at: { C2: 'generic' } },
    { table: row('防汛物资购置情况', '', '≥95%'), at: { C2: 'open' } },
    {
      table: row('中央空调故障指标', '', '=0次'),
      at: { C2: 'suffix' },
      severity: 'info',
      // Without its suffix it would not say what is measured.
      fixes: [],
    },
    {
      table: row('冬季室内温度指标', '全年冬季室内温度未达到天数', '≤5天'),
      at: { C2: 'suffix' },
      fixes: ['名称改为“冬季室内温度未达到天数”'],
    },
    {
      table: row('物业服务指标', '全年未正常提供物业服务天数', '=0天'),
      at: { C2: 'suffix' },
      fixes: ['名称改为“未正常提供物业服务天数”'],
    },
    {
      table: row('验收合格率指标', '', '≥95%'),
      at: { C2: 'suffix' },
      fixes: ['名称改为“验收合格率”'],
    },
    { table: row('成本投入', '', '≤86万元', '成本指标'), at: { C2: 'generic' } },
    { table: row('满意度', '', '≥90%'), at: { C2: 'generic' } },
  ],
});
