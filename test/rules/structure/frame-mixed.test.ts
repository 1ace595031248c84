import { frameMixed } from '../../../src/rules/structure/frame-mixed';
import { ruleTable } from '../../support/rule-table';

const table = (...rows: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...rows].join('\n');
const quantity = '产出指标 | 数量指标 | 评审项目数 | ≥30个';
const social = '效益指标 | 社会效益指标 | 审批按时办结率 | =100%';

ruleTable(frameMixed, {
  passes: [
    table(quantity, '产出指标 | 成本指标 | 评审费 | ≤30万元', social),
    table('成本指标 | 经济成本指标 | 评审费 | ≤30万元', quantity, social),
  ],
  reports: [
    {
      table: table('产出指标 | 经济成本指标 | 评审费 | ≤30万元', quantity, social),
      at: { B2: 'newUnderOld' },
      severity: 'warning',
    },
    {
      table: table(
        '成本指标 | 经济成本指标 | 评审费 | ≤30万元',
        quantity,
        '产出指标 | 成本指标 | 专家费 | ≤10万元',
      ),
      at: { B4: 'both' },
    },
  ],
});
