import { basisInconsistent } from '../../../src/rules/basis/basis-inconsistent';
import { ruleTable } from '../../support/rule-table';

const rows = (
  first: string,
  second: string,
) => `一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
  产出指标 | 质量指标 | 中央空调故障次数 | ≤3次 | ${first}
  产出指标 | 时效指标 | 空调故障修复天数 | ≤5天 | ${second}
  满意度指标 | 服务对象满意度指标 | 空调使用人员满意度 | ≥90% | 往年工作经验`;

ruleTable(basisInconsistent, {
  // Satisfaction is always asked of people; two figures of the past are no contradiction.
  passes: [
    rows('合同约定', '合同约定'),
    rows('2023年实际2次', '往年工作经验'),
    rows('合同约定', '2023年实际4天'),
  ],
  reports: [
    {
      table: rows('合同约定', '往年工作经验'),
      at: { E3: 'differs' },
      severity: 'info',
      related: ['E2'],
    },
  ],
  skips: [rows('', '')],
});
