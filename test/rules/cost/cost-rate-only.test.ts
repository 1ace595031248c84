import { costRateOnly } from '../../../src/rules/cost/cost-rate-only';
import { ruleTable } from '../../support/rule-table';

const rows = (...costs: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...costs].join('\n');

ruleTable(costRateOnly, {
  passes: [
    rows('产出指标 | 成本指标 | 物业费 | ≤86万元', '产出指标 | 成本指标 | 成本控制率 | ≤100%'),
    rows('产出指标 | 质量指标 | 合格率 | =100%'),
    rows('产出指标 | 成本指标 | 成本控制 | 合理'),
  ],
  skips: [
    `部门整体支出绩效目标表 | < | < | <
     部门名称 | 县图书馆 | < | <
     一级指标 | 二级指标 | 三级指标 | 指标值
     运行成本 | 公用经费控制 | 公用经费控制率 | ≤100%`,
  ],
  reports: [
    {
      table: rows(
        '产出指标 | 成本指标 | 预算控制率 | ≤100%',
        '产出指标 | 成本指标 | 成本节约率 | ≥5%',
      ),
      at: { D2: 'rate' },
      severity: 'info',
    },
  ],
});
