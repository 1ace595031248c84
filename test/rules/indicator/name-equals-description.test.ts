import { nameEqualsDescription } from '../../../src/rules/indicator/name-equals-description';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  description: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
  产出指标 | ${level2} | ${name} | ${description} | ${value}`;

ruleTable(nameEqualsDescription, {
  passes: [
    row('物业服务未达标天数', '经考核未按合同提供服务的天数', '=0天'),
    row('满意度', '满意人数÷有效调查人数×100%', '≥90%'),
    row('合格率', '', '=100%'),
    row('生均公用经费标准', '小学生均公用经费标准', '=650元/生·年'),
  ],
  reports: [
    {
      table: row('未按时提供空调服务次数', '全年未按时提供空调次数', '=0次'),
      at: { D2: 'same' },
      severity: 'warning',
    },
    { table: row('设备验收合格率', '设备验收合格率', '=100%'), at: { D2: 'same' } },
  ],
});
