import { ratioDefinition } from '../../../src/rules/value/ratio-definition';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  description: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
  产出指标 | ${level2} | ${name} | ${description} | ${value}`;

ruleTable(ratioDefinition, {
  passes: [
    row('满意率', '满意人数÷有效调查人数×100%', '≥90%'),
    row('覆盖率', '享受补助人数占全部符合条件人数', '=100%'),
    row('满意率', '', '≥90%'),
    row('满意率', '调查满意人数占全部受访人数', '≥90%'),
    row('参保率', '参保人数÷全县户籍人口×100%', '≥95%'),
    row('按季拨付率', '当季拨付季度数÷4×100%', '=100%'),
    row('按月发放率', '次月10日前发放月数÷12×100%', '=100%'),
    row('户均补助', '补助金额÷户数', '≥900元/户'),
    row('读者满意度', '满意人数÷总人数×100%', '≥90%'),
    row('住户满意度', '满意户数÷走访户数×100%', '≥90%'),
    row('抽检合格率', '抽检合格批次占抽检总批次', '≥98%'),
  ],
  reports: [
    {
      table: row('农户满意度', '满意户数÷全县户籍总户数×100%', '≥90%'),
      at: { D2: 'mismatch' },
    },
    {
      table: row('观众满意度', '调查满意人数÷全区常住人口×100%', '≥90%'),
      at: { D2: 'mismatch' },
    },
    {
      table: row('部门满意度', '满意部门数÷全县预算单位总数×100%', '≥90%'),
      at: { D2: 'mismatch' },
    },
    { table: row('按季拨付率', '当季拨付季度数÷12×100%', '=100%'), at: { D2: 'year' } },
    { table: row('安置率', '已安置户数÷移民总人数×100%', '≥90%'), at: { D2: 'counted' } },
    {
      table: row('合格率', '抽查合格的台数÷全部台数×100%', '≥90%'),
      at: { D2: 'sample' },
    },
    {
      table: row('工作人员满意率', '调查满意人数占全体工作人员人数', '≥90%'),
      at: { D2: 'mismatch' },
      severity: 'warning',
      fixed: { D2: '满意人数÷有效调查人数×100%' },
    },
  ],
});
