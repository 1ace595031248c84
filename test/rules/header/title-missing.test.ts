import { titleMissing } from '../../../src/rules/header/title-missing';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(titleMissing, {
  passes: [
    hebeiForm(),
    `物业服务费项目支出绩效自评表 | < | < | <
     项目名称 | 物业服务费 | 预算数 | 86万元
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  ],
  reports: [
    {
      table: `项目编码 | 13010024P00000001 | 项目名称 | 物业服务费
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
      at: { A1: 'missing' },
      severity: 'warning',
      message: '表格上方没有标题，请加上“物业服务费绩效目标表”。',
    },
  ],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  ],
});
