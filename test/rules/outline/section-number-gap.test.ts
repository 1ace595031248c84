import { sectionNumberGap } from '../../../src/rules/outline/section-number-gap';
import { ruleTable } from '../../support/rule-table';

ruleTable(sectionNumberGap, {
  passes: [
    `
    2024年部门预算绩效文本
    某县审批局编制
    一、总体绩效目标
    保证审批大厅全年正常运转，按时办结审批事项6000件。
    二、分项绩效目标
    （一）行政审批
    （二）政府采购
    （三）社会信用体系建设
    （四）政务大厅`,
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
    社会信用体系建设
    绩效目标：建成信用平台1个。
    （四）政务大厅`,
      at: { A8: 'lost' },
      message:
        '“社会信用体系建设”前面缺少序号“（三）”（上一个是“（二）”，下一个是“（四）”），请补上。',
    },
  ],
  // A form alone has no running text.
  skips: [
    '一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米',
  ],
});
