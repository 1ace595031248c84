import { indicatorDuplicate } from '../../../src/rules/indicator/indicator-duplicate';
import { ruleTable } from '../../support/rule-table';

const rows = (...indicators: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...indicators].join('\n');

ruleTable(indicatorDuplicate, {
  passes: [
    rows('产出指标 | 数量指标 | | ≥30人次', '产出指标 | 数量指标 | | ≥30人次'),
    // Another unit, or another level 2, measures another thing.
    rows('产出指标 | 数量指标 | 业务培训 | ≥30人次', '产出指标 | 数量指标 | 业务培训 | ≥2期'),
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
        '产出指标 | 数量指标 | 培训人次 | ≥50人次',
      ),
      at: { C3: 'named' },
      severity: 'info',
    },
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值
        产出指标 | 数量指标 | 培训人次 | 培训干部的人次 | ≥30人次
        产出指标 | 数量指标 | 培训人次 | 培训群众的人次 | ≥30人次`,
      at: { C3: 'named' },
      severity: 'info',
    },
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
