import { indicatorDuplicate } from '../../../src/rules/indicator/indicator-duplicate';
import { ruleTable } from '../../support/rule-table';

const rows = (...indicators: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...indicators].join('\n');

ruleTable(indicatorDuplicate, {
  passes: [
    rows('产出指标 | 数量指标 | 培训人次 | ≥30人次', '产出指标 | 数量指标 | 培训人次 | ≥50人次'),
    rows('产出指标 | 数量指标 | | ≥30人次', '产出指标 | 数量指标 | | ≥30人次'),
    // Mid-term and annual halves of a double form repeat each other by design.
    `项目支出绩效目标申报表 | < | < | < | < | < | <
     项目名称 | 项目评审 | < | < | < | < | <
     一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 评审项目数 | ≥30个 | 数量指标 | 评审项目数 | ≥30个`,
  ],
  reports: [
    {
      table: rows(
        '产出指标 | 数量指标 | 培训人次 | ≥30人次',
        '产出指标 | 质量指标 | 培 训⏎人次 | ≥30人次',
      ),
      at: { C3: 'twice' },
      severity: 'warning',
      related: ['C2'],
    },
  ],
});
