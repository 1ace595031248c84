import { columnMissing } from '../../../src/rules/structure/column-missing';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(columnMissing, {
  passes: [
    hebeiForm(),
    // Other provinces' forms have no basis column.
    `项目支出绩效目标申报表 | < | < | <
     （2024年度） | < | < | <
     项目名称 | 项目评审 | < | <
     一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 评审项目数 | ≥30个`,
  ],
  reports: [
    {
      table: `2024年物业费绩效目标表 | < | < | < | <
        项目编码 | 13010024P00000001 | 项目名称 | 物业费 | <
        预算规模及资金用途 | 预算数 | 86万元 | 其中：财政资金 | 86万元
        ^ | 用于支付物业费86万元。 | < | < | <
        资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底
        ^ | 25% | 50% | 75% | 100%
        一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
        产出指标 | 数量指标 | 物业服务面积 | 建筑面积 | ≥12000平方米`,
      at: { A7: 'advised' },
      severity: 'warning',
    },
  ],
});
