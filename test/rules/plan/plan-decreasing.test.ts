import { planDecreasing } from '../../../src/rules/plan/plan-decreasing';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const form = (plan: readonly [string, string, string, string]) => hebeiForm({ plan });

ruleTable(planDecreasing, {
  passes: [
    form(['0', '50%', '75%', '100%']),
    form(['100%', '100%', '100%', '100%']),
    form(['20', '40', '60', '100']),
    form(['#0.1{0%}', '#0.5{0%}', '#0.8{0%}', '#1{0%}']),
    form(['', '50%', '', '100%']),
  ],
  reports: [
    {
      table: form(['30%', '20%', '75%', '100%']),
      at: { D6: 'decreasing' },
      severity: 'error',
      message: '6月底的累计进度20%低于3月底的30%，请填累计数。',
      related: ['B6'],
    },
    { table: form(['#0.1', '#0.8', '#0.5', '#1']), at: { E6: 'decreasing' } },
    {
      table: form(['10%', '40%', '30%', '20%']),
      at: { F6: 'perPeriod' },
      fixes: ['换成累计进度'],
      fixed: { B6: '10%', D6: '50%', E6: '80%', F6: '100%' },
    },
  ],
  unsure: [form(['20万元', '50万元', '80万元', '316万元'])],
});
