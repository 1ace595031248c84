import { costAboveBudget } from '../../../src/rules/cost/cost-above-budget';
import { ruleTable } from '../../support/rule-table';

const form = (budget: string, costs: string) => `项目名称 | 办公楼维修改造 | ${budget}
  一级指标 | 二级指标 | 三级指标 | 指标值
  ${costs}`;

ruleTable(costAboveBudget, {
  passes: [
    form('资金总额（万元） | 50', '产出指标 | 成本指标 | 维修费 | ≤50万元'),
    form('资金总额（万元） | 50', '产出指标 | 成本指标 | 维修费 | ≤30万元'),
    // The whole and its parts.
    form(
      '资金总额（万元） | 50',
      `产出指标 | 成本指标 | 总成本 | ≤50万元
  产出指标 | 成本指标 | 人工费 | ≤20万元
  产出指标 | 成本指标 | 材料费 | ≤30万元`,
    ),
    // What is saved is no cost; a price is no total.
    form('资金总额（万元） | 50', '产出指标 | 成本指标 | 节约成本 | ≥60万元'),
    form('资金总额（万元） | 0.5', '产出指标 | 成本指标 | 造价 | ≤6000元/平方米'),
  ],
  reports: [
    {
      table: form('资金总额（万元） | 50', '产出指标 | 成本指标 | 维修费 | ≤600000元'),
      at: { D3: 'single' },
      severity: 'error',
      message: '成本指标“维修费”为60万元，超过预算数50万元（多10万元），请核对。',
      related: ['D1'],
    },
    {
      table: form(
        '资金总额（万元） | 50',
        `产出指标 | 成本指标 | 人工费 | ≤30万元
  产出指标 | 成本指标 | 材料费 | ≤25万元`,
      ),
      // The one that weighs most.
      at: { D3: 'sum' },
    },
  ],
  skips: [form('主管部门 | 住建局', '产出指标 | 成本指标 | 维修费 | ≤60万元')],
  unsure: [form('资金总额 | 500', '产出指标 | 成本指标 | 维修费 | ≤600万元')],
});
