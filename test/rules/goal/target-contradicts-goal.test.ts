import { targetContradictsGoal } from '../../../src/rules/goal/target-contradicts-goal';
import { ruleTable } from '../../support/rule-table';

const form = (
  goal: string,
  name: string,
  description: string,
  value: string,
) => `项目名称 | 办公用房租金 | < | < | <
  绩效目标 | ${goal} | < | < | <
  一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
  产出指标 | 时效指标 | ${name} | ${description} | ${value}`;

ruleTable(targetContradictsGoal, {
  passes: [
    form('按时支付租赁费用。', '拖欠费用天数', '', '=0天'),
    // Nothing was promised of this act.
    form('保障大厅全年使用。', '拖欠费用天数', '', '≤10天'),
    form('按时办结审批事项。', '拖欠租金天数', '', '≤10天'),
    form('按时支付租赁费用。', '报修响应时间', '', '≤30分钟'),
  ],
  reports: [
    {
      table: form('按时支付租赁费用。', '拖欠费用天数', '', '≤10天'),
      at: { E4: 'tolerates' },
      severity: 'warning',
      related: ['B2'],
      fixed: { E4: '=0天' },
    },
    {
      table: form('保障大厅全年使用。', '按时支付费用', '按照合同拖欠费用天数', '≤10天'),
      at: { E4: 'tolerates' },
      related: ['C4'],
    },
    {
      table: form(
        '保障大厅全年使用，并且做到每个季度都按时支付房屋租赁费用和物业费用。',
        '未按时支付费用次数',
        '',
        '≤2次',
      ),
      at: { E4: 'tolerates' },
    },
    {
      table: form('按期完成支付，杜绝拖欠。', '逾期支付天数', '逾期支付', '≤10天'),
      at: { E4: 'tolerates' },
    },
  ],
});
