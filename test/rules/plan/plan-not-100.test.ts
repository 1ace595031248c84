import { planNot100 } from '../../../src/rules/plan/plan-not-100';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const form = (plan: readonly [string, string, string, string], purpose?: string) =>
  hebeiForm({ plan, ...(purpose ? { purpose } : {}) });

ruleTable(planNot100, {
  passes: [
    form(['0', '50%', '75%', '100%']),
    form(['20', '40', '60', '100']),
    form(['#0', '#0.5', '#0.75', '#1']),
    // Shares of each period are plan-decreasing's business, a blank year-end plan-missing's.
    form(['20%', '30%', '30%', '20%']),
    form(['25%', '50%', '75%', '']),
    // Amounts are no percentages.
    form(['20万元', '50万元', '80万元', '300万元']),
  ],
  reports: [
    {
      table: form(['25%', '50%', '75%', '90%']),
      at: { F6: 'short' },
      severity: 'error',
      fixed: { F6: '100%' },
    },
    {
      table: form(['25%', '50%', '75%', '95%'], '用于支付维修工程款（质保金次年支付）。'),
      at: { F6: 'explained' },
      severity: 'info',
    },
  ],
});
