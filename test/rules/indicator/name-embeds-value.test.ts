import { nameEmbedsValue } from '../../../src/rules/indicator/name-embeds-value';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

ruleTable(nameEmbedsValue, {
  passes: [
    row('3类水质断面比例', '≥90%'),
    row('80岁以上老人津贴发放率', '=100%'),
    row('水质达到3类比例', '≥90%'),
    row('工程质量达标率', '≥98%'),
    row('24小时响应率', '=100%'),
    row('5A级景区数量', '≥1个'),
    row('2024年培训人次', '≥30人次'),
    row('室温低于18℃的天数', '≤5天'),
  ],
  reports: [
    { table: row('≥200户困难家庭入户辅导', '≥200户'), at: { C2: 'embeds' } },
    { table: row('主推技术到位率达到95%以上', '≥95%'), at: { C2: 'embeds' } },
    { table: row('主推技术到位率95%以上', '≥90%'), at: { C2: 'contradicts' } },
    {
      table: row('建设质量达标率100%', '=100%'),
      at: { C2: 'embeds' },
      severity: 'warning',
      fixed: { C2: '建设质量达标率' },
    },
    { table: row('设备完好率100%', '≥98%'), at: { C2: 'contradicts' }, severity: 'error' },
    {
      table: row('补贴渔船数（≥66艘）', '≥66艘'),
      at: { C2: 'embeds' },
      fixed: { C2: '补贴渔船数' },
    },
  ],
});
