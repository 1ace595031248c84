import { projectAmountPartMissing } from '../../../src/rules/cost/project-amount-part-missing';
import { ruleTable } from '../../support/rule-table';

const form = (funds: string) => `项目名称 | 道路维修 | < | < | < | <
  ${funds}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 维修长度 | ≥985米`;

ruleTable(projectAmountPartMissing, {
  passes: [
    form('项目金额 | 164万元 | 其中：市级财政资金 | 164万元'),
    // 其他资金 alone leaves the rest to a source in words that are not known.
    form('项目金额 | 164万元 | 某某资金 | 164万元 | 单位资金 | 0万元'),
    // With another source in the layout the sum itself is judged.
    form('项目金额 | 164万元 | 财政资金 | 132万元 | 其他资金 | 30万元'),
  ],
  reports: [
    {
      table: form('项目金额 | 164万元 | 其中：市级财政资金 | 132万元'),
      at: { B2: 'missing' },
      severity: 'warning',
      related: ['D2'],
    },
  ],
  skips: [form('项目金额 | 164万元')],
});
