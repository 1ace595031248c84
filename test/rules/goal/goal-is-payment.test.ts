import { goalIsPayment } from '../../../src/rules/goal/goal-is-payment';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(goalIsPayment, {
  passes: [
    hebeiForm(),
    hebeiForm({ goals: ['按合同支付租金，保障大厅全年使用。'] }),
    // Paying out to people is what such projects are for.
    hebeiForm({ goals: ['按时拨付孤儿基本生活补助资金。'] }),
    hebeiForm({ goals: ['及时支付退役士兵一次性补助金。'] }),
  ],
  reports: [
    {
      table: hebeiForm({ goals: ['按时支付中心2024年租赁费、物业费及中央空调使用费用。'] }),
      at: { C7: 'payment' },
      severity: 'warning',
    },
    { table: hebeiForm({ goals: ['支付工程尾款；缴纳水电费用。'] }), at: { C7: 'payment' } },
  ],
});
