import { moneyTextRepeated } from '../../../src/rules/cost/money-text-repeated';
import { ruleTable } from '../../support/rule-table';

const form = (budget: string) => `项目名称 | 物业服务费 | 预算数 | ${budget}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`;

ruleTable(moneyTextRepeated, {
  passes: [
    form('855万元'),
    form('1,111,111.11元'),
    form('5454万元'),
    form('12万2万'),
    form(`${'1.1'.repeat(20000)}.`),
  ],
  reports: [
    {
      table: form('854万元854万元'),
      at: { D1: 'twice' },
      severity: 'warning',
      fixed: { D1: '854万元' },
    },
  ],
});
