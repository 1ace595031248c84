import { moneyUnitNoteMissing } from '../../../src/rules/header/money-unit-note-missing';
import { ruleTable } from '../../support/rule-table';

const form = (head: string) => `项目名称 | 物业服务费 | < | <
  ${head}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`;

ruleTable(moneyUnitNoteMissing, {
  passes: [
    form('资金总额（万元） | 10 | 其中：财政拨款 | 10'),
    form('资金总额 | 10万元 | 其中：财政拨款 | 10'),
    form('单位：万元 | < | < | <\n资金总额 | 10 | 其中：财政拨款 | 10'),
    form('资金总额 | 0 | 其中：财政拨款 | 0'),
  ],
  reports: [
    { table: form('资金总额 | 10 | 其中：财政拨款 | 10'), at: { B2: 'none' }, severity: 'warning' },
    { table: form('资金总额：10 | 其中：财政拨款：10 | < | <'), at: { A2: 'none' }, fixes: [] },
    { table: form('资金总额： | 10 | 其中：财政拨款： | 10'), at: { B2: 'none' } },
    { table: form('资金总额 | 0 | 其中：财政拨款 | 10'), at: { D2: 'none' } },
  ],
});
