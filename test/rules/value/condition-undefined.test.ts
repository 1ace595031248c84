import { conditionUndefined } from '../../../src/rules/value/condition-undefined';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  description: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
  产出指标 | ${level2} | ${name} | ${description} | ${value}`;

ruleTable(conditionUndefined, {
  passes: [
    row('室温偏低天数', '供暖期室温低于18℃的天数', '≤5天'),
    row('水质不达标次数', '未达到GB5749标准的次数', '=0次'),
    row('服务未达标天数', '未达到《物业服务合同》规定标准的天数', '=0天'),
    row('验收合格率', '验收合格数÷总数', '=100%'),
  ],
  reports: [
    // A rule without a name: a hint.
    {
      table: row('营业助餐点数', '达到规定营业时间的社区助餐点', '=18个', '数量指标'),
      at: { D2: 'undefined' },
      severity: 'info',
    },
    { table: row('数据有效率', '按有关规定的有效性标准判定', '≥90%'), at: { D2: 'undefined' } },
    {
      table: row('室温不达标天数', '供暖期大厅达不到供暖温度的天数', '≤5天'),
      at: { D2: 'undefined' },
    },
    {
      table: row('室温指标', '全年冬季室内温度未能达到供暖温度天数', '≤5天'),
      at: { D2: 'undefined' },
      severity: 'warning',
    },
    { table: row('卫生检查', '不符合规定标准的次数', '≤3次'), at: { D2: 'undefined' } },
  ],
});
