import { titleAmountMismatch } from '../../../src/rules/outline/title-amount-mismatch';
import { ruleTable } from '../../support/rule-table';

ruleTable(titleAmountMismatch, {
  passes: [
    `
    2024年物业费95万元绩效目标表 | < | < | <
    项目名称 | 物业费 | 预算数 | 95万元
    绩效目标 | 目标1 | 保障12000平方米物业，故障24小时内修复。 | <
    一级指标 | 二级指标 | 三级指标 | 指标值
    产出指标 | 数量指标 | 物业面积 | ≥12000平方米`,
  ],
  reports: [
    {
      table: `
    2024年物业费88万元绩效目标表 | < | < | <
    项目名称 | 物业费 | 预算数 | 95万元
    绩效目标 | 目标1 | 保障12000平方米物业，故障24小时内修复。 | <
    一级指标 | 二级指标 | 三级指标 | 指标值
    产出指标 | 数量指标 | 物业面积 | ≥12000平方米`,
      at: { A1: 'differs' },
      message: '标题写的是88万元，表内预算数是95万元，请核对。',
    },
  ],
  // A form alone has no running text.
  skips: [
    '一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米',
  ],
});
