import { levelNameNonstandard } from '../../../src/rules/structure/level-name-nonstandard';
import { ruleTable } from '../../support/rule-table';

const table = (...rows: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...rows].join('\n');
const quantity = '产出指标 | 数量指标 | 评审项目数 | ≥30个';

ruleTable(levelNameNonstandard, {
  passes: [
    table(quantity, '效果指标 | 社会效益指标 | 办结率 | =100%'),
    table(
      '项目完成指标 | 数量指标 | 评审项目数 | ≥30个',
      '项目效益指标 | 社会效益指标 | 办结率 | =100%',
    ),
    // Both levels unknown: a scheme of its own.
    table('履职效能 | 重点工作 | 完成率 | =100%'),
  ],
  reports: [
    {
      table: table(quantity, '结果类 | 社会效益指标 | 办结率 | =100%'),
      at: { A3: 'level1' },
      severity: 'info',
    },
  ],
});
