import { sectionNumberDuplicate } from '../../../src/rules/outline/section-number-duplicate';
import { ruleTable } from '../../support/rule-table';

ruleTable(sectionNumberDuplicate, {
  passes: [
    `
    2024年部门预算绩效文本
    某县审批局编制
    一、总体绩效目标
    保证审批大厅全年正常运转，按时办结审批事项6000件。
    二、分项绩效目标
    （一）行政审批
    （二）政府采购
    （三）政务大厅`,
  ],
  reports: [
    {
      table: `
    2024年部门预算绩效文本
    某县审批局编制
    一、总体绩效目标
    保证审批大厅全年正常运转，按时办结审批事项6000件。
    二、分项绩效目标
    （一）行政审批
    （二）政府采购
    （二）政务大厅
    三、工作保障措施`,
      at: { A8: 'same' },
      message: '序号“（二）”用了两次，请重新编号。',
    },
  ],
  // A form alone has no running text.
  skips: [
    '一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米',
  ],
});
