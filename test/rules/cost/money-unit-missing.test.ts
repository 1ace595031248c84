import { moneyUnitMissing } from '../../../src/rules/cost/money-unit-missing';
import { ruleTable } from '../../support/rule-table';

const form = (funds: string) => `项目名称 | 办公楼维修 | < | < | < | <
  ${funds}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 维修面积 | ≥5000平方米`;

ruleTable(moneyUnitMissing, {
  passes: [
    form('预算数 | 316万元 | 其中：财政资金 | 316万元 | 其他资金 | 0万元'),
    // The label says it, once for all.
    form('预算数（万元） | 316 | 其中：财政资金（万元） | 316 | 其他资金（万元） | 0'),
    // A number format shows it.
    form('预算数 | #316{0"万元"} | 其中：财政资金 | #316{0"万元"} | 其他资金 | 0万元'),
    // No unit anywhere is money-unit-note-missing.
    form('预算数 | 316 | 其中：财政资金 | 316 | 其他资金 | 0'),
  ],
  reports: [
    {
      table: form('预算数 | 316万元 | 其中：财政资金 | 316万元 | 其他资金 | 0'),
      at: { F2: 'bare' },
      severity: 'info',
      fixed: { F2: '0万元' },
    },
    {
      table: form('预算数 | 316万元 | 其中：财政资金 | 316 | 其他资金 | 0万元'),
      at: { D2: 'bare' },
      severity: 'warning',
    },
    {
      table: form('预算数 | 250万 | 其中：财政资金 | 250万元 | 其他资金 | 0万元'),
      at: { B2: 'short' },
      fixed: { B2: '250万元' },
    },
    // A label in the same cell stays.
    {
      table: form('资金总额：250万 | < | 其中：财政资金 | 250万元 | 其他资金 | 0万元'),
      at: { A2: 'short' },
      fixed: { A2: '资金总额：250万元' },
    },
  ],
});
