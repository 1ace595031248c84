import { layoutUnrecognised } from '../../../src/rules/document/layout-unrecognised';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(layoutUnrecognised, {
  passes: [
    hebeiForm(),
    // Prose that speaks of goals is no table.
    '按照全面实施预算绩效管理的要求，各单位应当科学设定绩效目标，合理确定指标值，认真开展绩效自评。',
    // Other tables of a budget office.
    `姓名 | 职务 | 工资
     甲 | 科员 | 5000`,
  ],
  reports: [
    {
      table: `绩效目标 | 保障大厅正常运转
        年度指标值 | 见附图
        满意度 | 见附图`,
      at: { A1: 'unrecognised' },
      severity: 'info',
    },
  ],
});
