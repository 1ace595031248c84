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
    row('抽检合格率', '抽检合格批次占抽检总批次', '≥98%'),
  ],
  reports: [
    {
      table: row('工作人员满意率', '调查满意人数占全体工作人员人数', '≥90%'),
      at: { D2: 'mismatch' },
      severity: 'warning',
      fixed: { D2: '满意人数÷有效调查人数×100%' },
    },
  ],
});
