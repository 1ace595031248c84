import { nameDescriptionConflict } from '../../../src/rules/indicator/name-description-conflict';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  description: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
  产出指标 | ${level2} | ${name} | ${description} | ${value}`;

ruleTable(nameDescriptionConflict, {
  passes: [
    row('禁燃落实率', '未发现明火的巡查次数÷巡查次数×100%', '≥98%'),
    row('按期办结率', '未超时件数÷总件数×100%', '≥98%'),
    row('抽检合格率', '1－不合格批次÷抽检批次', '≥98%'),
    row('故障响应时间', '接报后及时到场', '≤30分钟'),
    row('逾期付款天数', '超过合同付款日的天数', '=0天'),
    row('满意度', '满意人数÷有效调查人数×100%', '≥90%'),
    row('补助发放人数', '符合条件的人数', '≥60人'),
    row('验收合格率', '验收合格台数除以到货台数', '=100%'),
    row('物业服务质量', '全年未正常提供物业服务天数', '=0天'),
    row('合格率', '', '=100%'),
    row('服务完成时间', '全年服务完成的时间', '≤2024年12月20日'),
    row('安全事故次数', '全年未发生安全事故', '=0起'),
    row('违规行为发生率', '反映资金使用的合规情况', '=0%'),
    row('投诉处理率', '有效投诉中得到处理的比例', '=100%'),
  ],
  reports: [
    { table: row('抽检合格率', '不合格批次÷抽检批次×100%', '≥98%'), at: { D2: 'numerator' } },
    { table: row('录入差错率', '准确条数÷录入条数×100%', '≤1%'), at: { D2: 'numerator' } },
    { table: row('培训完成时间', '参加培训的教师人数', '2024年12月底前'), at: { D2: 'noun' } },
    {
      table: row('按时支付费用', '按照合同拖欠费用的天数', '≤10天'),
      at: { D2: 'polarity' },
      severity: 'warning',
    },
    { table: row('培训人次', '全年培训天数', '≥30天'), at: { D2: 'noun' } },
    { table: row('拖欠费用天数', '按时支付费用的天数', '≤10天'), at: { D2: 'polarity' } },
  ],
});
