import { basisMeaningless } from '../../../src/rules/basis/basis-meaningless';
import { ruleTable } from '../../support/rule-table';

const row = (basis: string) => `一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
  产出指标 | 数量指标 | 评审项目数 | ≥30个 | 《2024年评审计划》
  产出指标 | 质量指标 | 报告合格率 | ≥98% | ${basis}`;

ruleTable(basisMeaningless, {
  passes: [
    row('《评审规程》第3条'),
    // The row above says something: 同上 is a plain repeat.
    row('同上'),
    `${row('同上')}
  产出指标 | 时效指标 | 评审按时完成率 | =100% | 同上`,
    // Too general is another rule's business.
    row('合同约定'),
    row(''),
  ],
  reports: [
    ...[
      '无',
      '暂无',
      '/',
      '—',
      '按要求',
      '实际情况',
      '—— ——',
      '。',
      '自行确定',
      '根据实际情况',
    ].map((basis) => ({
      table: row(basis),
      at: { E3: 'meaningless' as const },
      severity: 'error' as const,
    })),
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
        产出指标 | 数量指标 | 评审项目数 | ≥30个 | 无
        产出指标 | 质量指标 | 报告合格率 | ≥98% | 同上`,
      at: { E2: 'meaningless', E3: 'ditto' },
    },
    {
      // Nothing stands above it.
      table: row('《评审规程》第3条').replace('《2024年评审计划》', '同上'),
      at: { E2: 'ditto' },
    },
    { table: row('无。'), at: { E3: 'meaningless' } },
  ],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 评审项目数 | ≥30个`,
  ],
});
