import { moneyUnitMixed } from '../../../src/rules/cost/money-unit-mixed';
import { ruleTable } from '../../support/rule-table';

const form = (funds: string) => `项目名称 | 物业服务费 | < | < | < | <
  ${funds}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`;

ruleTable(moneyUnitMixed, {
  passes: [
    form('资金总额（万元） | 316 | 其中：财政拨款 | 316 | 其他资金 | 0'),
    form('预算数 | 316万元 | 其中：财政资金 | 300万元 | 其他资金 | 16万元'),
  ],
  reports: [
    {
      table: form('预算数 | 316万元 | 其中：财政资金 | 3160000元'),
      at: { D2: 'mixed' },
      severity: 'warning',
      fixed: { D2: '316万元' },
    },
    {
      table: form('资金总额（万元） | 968.19 | 其中：财政拨款 | 9681900'),
      at: { D2: 'slip' },
      severity: 'error',
      related: ['B2'],
    },
    { table: form('资金总额（万元） | 9681900 | 其中：财政拨款 | 968.19'), at: { B2: 'slip' } },
    // A part in 元 of a total that has another part, and a total in 元 over its parts.
    {
      table: form('资金总额（万元） | 968.19 | 其中：财政拨款 | 6296906 | 其他资金 | 338.5'),
      at: { D2: 'slip' },
    },
    {
      table: form('资金总额（万元） | 3160000 | 其中：财政拨款 | 300 | 其他资金 | 16'),
      at: { B2: 'slip' },
    },
    // Less than a 分 would be left over.
    { table: form('资金总额（万元） | 968.19 | 其中：财政拨款 | 9681900.001'), at: { D2: 'slip' } },
  ],
});
