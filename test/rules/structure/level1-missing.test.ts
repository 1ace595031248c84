import { level1Missing } from '../../../src/rules/structure/level1-missing';
import { ruleTable } from '../../support/rule-table';

const table = (...rows: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...rows].join('\n');
const quantity = '产出指标 | 数量指标 | 评审项目数 | ≥30个';
const social = '效益指标 | 社会效益指标 | 审批按时办结率 | =100%';
const satisfaction = '满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥95%';

ruleTable(level1Missing, {
  passes: [
    table(quantity, social),
    // Every province has its names for the levels.
    table(
      '产 出⏎指 标（50分） | 数量指标 | 评审项目数 | ≥30个',
      '效果指标 | 社会效益指标 | 办结率 | =100%',
    ),
    table(
      '项目完成指标 | 数量指标 | 评审项目数 | ≥30个',
      '项目效益指标 | 社会效益指标 | 办结率 | =100%',
    ),
    // Printed rows are there, if still blank.
    table(quantity, '效益指标 | 社会效益指标 | |'),
    // No level 1 is printed: level 2 tells it.
    `二级指标 | 三级指标 | 指标值
     数量指标 | 评审项目数 | ≥30个
     社会效益指标 | 审批按时办结率 | =100%`,
  ],
  reports: [
    {
      table: table(quantity, satisfaction),
      at: { A1: 'missing' },
      severity: 'error',
      message: '缺少一级指标“效益指标”，请补充至少一条。',
    },
    { table: table(social, satisfaction), at: { A1: 'missing' } },
    {
      table: table('成本指标 | 经济成本指标 | 评审费 | ≤30万元', quantity),
      at: { A1: 'missing' },
    },
  ],
  skips: [
    // A scheme of its own: nobody can say what is missing.
    table('履职效能 | 重点工作 | 完成率 | =100%', '管理效率 | 预算编制 | 规范率 | =100%'),
  ],
});
