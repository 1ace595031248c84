import { subgoalTitleMismatch } from '../../../src/rules/outline/subgoal-title-mismatch';
import { ruleTable } from '../../support/rule-table';

ruleTable(subgoalTitleMismatch, {
  passes: [
    `
    2024年部门预算绩效文本
    某县审批局编制
    一、总体绩效目标
    保证审批大厅全年正常运转，按时办结审批事项6000件。
    二、分项绩效目标
    （一）行政审批
    绩效目标：全年办结审批事项6000件。
    绩效指标：按时办结率100%，办事企业满意率≥95%。
    三、工作保障措施
    （一）完善制度建设。修订审批事项管理制度。`,
  ],
  reports: [
    {
      table: `
    2024年部门预算绩效文本
    某县审批局编制
    一、总体绩效目标
    保证审批大厅全年正常运转，按时办结审批事项6000件。
    二、分项绩效目标
    （一）档案管理
    绩效目标：全年办结审批事项6000件。
    绩效指标：按时办结率100%。`,
      at: { A6: 'none' },
      message: '分项标题“档案管理”说的事，绩效目标和指标里都没有提到，请核对。',
    },
  ],
  // A form alone has no running text.
  skips: [
    '一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米',
  ],
});
