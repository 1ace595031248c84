import { planOutOfRange } from '../../../src/rules/plan/plan-out-of-range';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(planOutOfRange, {
  passes: [
    hebeiForm(),
    hebeiForm({ plan: ['0', '50', '75', '100'] }),
    hebeiForm({ plan: ['20万元', '', '', '316万元'] }),
  ],
  reports: [
    {
      table: hebeiForm({ plan: ['25%', '50%', '75%', '150%'] }),
      at: { F6: 'outside' },
      severity: 'error',
    },
    { table: hebeiForm({ plan: ['-5%', '50%', '75%', '100%'] }), at: { B6: 'outside' } },
  ],
});
