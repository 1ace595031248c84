import { planVsGoal } from '../../../src/rules/plan/plan-vs-goal';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const form = (first: string, goal: string) =>
  hebeiForm({ plan: [first, '50%', '75%', '100%'], goals: [goal] });

ruleTable(planVsGoal, {
  passes: [
    form('25%', '按季支付租金，保障大厅使用。'),
    form('0', '年底前完成大厅改造。'),
    form('', '按时支付租金。'),
  ],
  reports: [
    {
      table: form('0', '按时支付租赁费，保障大厅使用。'),
      at: { B6: 'idle' },
      severity: 'info',
      related: ['C7'],
    },
    { table: form('0%', '每月支付物业费，保障大厅使用。'), at: { B6: 'idle' } },
  ],
});
