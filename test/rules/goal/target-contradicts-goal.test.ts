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
    // Nothing of it is allowed; only the grave ones are ruled out; another evil; a wish; a word that only looks like a promise.
    form('全年不发生消防安全事故。', '消防安全事故起数', '', '=0起'),
    form('不发生重大设备事故。', '一般设备事故起数', '', '≤2起'),
    form('杜绝食品安全事故。', '交通事故起数', '', '≤2起'),
    form('尽量避免渗漏投诉。', '渗漏投诉件数', '', '≤3件'),
    form('购置无人机处置火灾。', '火灾起数', '', '≤3起'),
    form('控制火灾。', '火灾起数', '', '≤3起'),
    form('做到应保尽保。', '应保尽保率', '', '=100%'),
    form('做到应保尽保。', '资格复核率', '', '≥95%'),
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
    {
      table: form('保障大厅使用，全年不发生消防安全事故。', '消防安全事故', '', '≤1起'),
      at: { E4: 'tolerates' },
      related: ['B2'],
      fixed: { E4: '=0起' },
    },
    {
      table: form('施工全程零伤亡。', '施工人员伤亡人数', '', '≤2人'),
      at: { E4: 'tolerates' },
    },
    {
      table: form('查获冻品全部处置，不流入市场。', '走私冻品流入市场事件', '', '≤5起'),
      at: { E4: 'tolerates' },
    },
    {
      table: form('新查明隐患点全部纳入群测群防。', '隐患点纳入群测群防率', '', '≥80%'),
      at: { E4: 'falls' },
    },
    {
      table: form('杜绝群体性上访。', '群体性上访批次', '', '≤1批次'),
      at: { E4: 'tolerates' },
    },
    {
      table: form('确保安全生产事故为零。', '安全生产事故起数', '', '≤2起'),
      at: { E4: 'tolerates' },
    },
    {
      table: form('不新增隐性债务。', '新增隐性债务金额', '', '≤30万元'),
      at: { E4: 'tolerates' },
    },
    {
      table: form('困难群众应助尽助。', '应助尽助率', '', '≥96%'),
      at: { E4: 'falls' },
      related: ['B2'],
      fixed: { E4: '=100%' },
    },
  ],
});
