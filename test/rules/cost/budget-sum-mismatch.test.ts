import { budgetSumMismatch } from '../../../src/rules/cost/budget-sum-mismatch';
import { ruleTable } from '../../support/rule-table';

const form = (...funds: string[]) => `项目名称 | 办公楼维修 | < | < | < | <
  ${funds.join('\n')}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 维修面积 | ≥5000平方米`;

ruleTable(budgetSumMismatch, {
  passes: [
    form('预算数 | 316万元 | 其中：财政资金 | 316万元 | 其他资金 | 0␣␣'),
    form('预算数 | 6.30万元 | 其中：财政资金 | 63000元 | 其他资金 | '),
    // Rounded figures in different units.
    form('预算数 | 10606.75万元 | 其中：财政资金 | 69233552元 | 其他资金 | 36833970元'),
    // One part alone leaves the rest to another rule.
    form('项目金额 | 164万元 | 其中：市级财政资金 | 132万元'),
    // No part is filled in.
    form('预算数 | 316万元 | 其中：财政资金 | | 其他资金 | '),
  ],
  reports: [
    {
      table: form('预算数 | 316万元 | 其中：财政资金 | 300万元 | 其他资金 | 0万元'),
      at: { B2: 'mismatch' },
      severity: 'error',
      message: '预算数316万元，各项资金合计300万元，相差16万元，请核对。',
      related: ['D2', 'F2'],
      fixes: ['以分项为准：预算数改为300万元', '以总额为准：财政资金改为316万元'],
    },
    {
      table: form('资金总额（万元） | 0 | 其中：财政拨款 | 90 | 其他资金 | 0'),
      at: { B2: 'mismatch' },
      fixed: { B2: '90' },
    },
    { table: form('预算数 | 100万元 | 其中：财政资金 | 120万元'), at: { B2: 'mismatch' } },
  ],
  skips: [form('预算数 | 316万元')],
  unsure: [
    form('预算数 | 316万元 | 其中：财政资金 | 详见批复 | 其他资金 | 10万元'),
    form('资金总额（万元） | 968.19 | 其中：财政拨款 | 9681900 | 其他资金 | 0'),
  ],
});
