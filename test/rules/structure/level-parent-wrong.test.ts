import { levelParentWrong } from '../../../src/rules/structure/level-parent-wrong';
import { ruleTable } from '../../support/rule-table';

const table = (...rows: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...rows].join('\n');
const quantity = '产出指标 | 数量指标 | 评审项目数 | ≥30个';
const social = '效益指标 | 社会效益指标 | 审批按时办结率 | =100%';
const satisfaction = '满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥95%';

ruleTable(levelParentWrong, {
  passes: [
    table(quantity, social, satisfaction),
    // Older forms keep satisfaction under 效益; 成本 may stand under 产出 or alone.
    table(quantity, '效益指标 | 服务对象满意度指标 | 企业满意度 | ≥95%'),
    table('成本指标 | 成本指标 | 评审费 | ≤30万元', quantity),
    // The mixed frame has a rule of its own.
    table('产出指标 | 经济成本指标 | 评审费 | ≤30万元', social),
    table('结果类 | 社会效益指标 | 办结率 | =100%', quantity),
  ],
  reports: [
    {
      table: table(quantity, '效益指标 | 时效指标 | 按时完成率 | =100%', social),
      at: { B3: 'wrong' },
      severity: 'error',
      message: '“时效指标”不属于“效益指标”，应放在“产出指标”下。',
      related: ['A3'],
      fixed: { A3: '产出指标' },
    },
    // A merged level 2 is told once.
    {
      table: table(
        '产出指标 | 社会效益指标 | 办结率 | =100%',
        '^ | ^ | 投诉次数 | ≤3次',
        '^ | 数量指标 | 评审项目数 | ≥30个',
      ),
      at: { B2: 'wrong' },
    },
  ],
});
