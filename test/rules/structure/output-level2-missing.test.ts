import { outputLevel2Missing } from '../../../src/rules/structure/output-level2-missing';
import { ruleTable } from '../../support/rule-table';

const table = (...rows: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...rows].join('\n');
const quantity = '产出指标 | 数量指标 | 评审项目数 | ≥30个';
const quality = '产出指标 | 质量指标 | 报告合格率 | ≥98%';
const timely = '产出指标 | 时效指标 | 按时完成率 | =100%';
const cost = '产出指标 | 成本指标 | 评审费 | ≤30万元';
const social = '效益指标 | 社会效益指标 | 审批按时办结率 | =100%';

ruleTable(outputLevel2Missing, {
  passes: [
    table(quantity, quality, timely, cost, social),
    // Where cost is a level of its own it is not asked for again.
    table('成本指标 | 经济成本指标 | 评审费 | ≤30万元', quantity, quality, timely, social),
    // Construction projects name the same things differently.
    table(
      '预期产出指标 | 数量指标（或建筑规模指标） | 里程 | ≥169公里',
      quality,
      '产出指标 | 工期指标 | 按期完工率 | =100%',
      '产出指标 | 预算（或投资规模）控制指标 | 投资额 | ≤919万元',
      social,
    ),
  ],
  reports: [
    {
      table: table(quantity, quality, cost, social),
      at: { A1: 'missing' },
      severity: 'warning',
      message: '产出指标中没有“时效指标”，确不适用的可不设，否则请补充。',
    },
    {
      table: table(quality, timely, cost, social),
      at: { A1: 'missing' },
      severity: 'error',
      fixes: ['插入一行“数量指标”'],
    },
    {
      table: table(quantity, quality, '产出指标 | 时效指标 | |', cost, social),
      at: { B4: 'blank' },
    },
  ],
  skips: [table('产出指标 | 重点任务 | 完成率 | =100%', social), table(social)],
});
