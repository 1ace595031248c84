import { planFormat } from '../../../src/rules/plan/plan-format';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(planFormat, {
  passes: [
    hebeiForm(),
    hebeiForm({ plan: ['0', '50', '75', '100'] }),
    hebeiForm({ plan: ['', '50%', '75%', '100%'] }),
  ],
  reports: [
    {
      table: hebeiForm({ plan: ['0', '50%', '75%', '100%'] }),
      at: { B6: 'mixed' },
      severity: 'info',
      fixed: { B6: '0%' },
    },
    { table: hebeiForm({ plan: ['25%', '50', '75%', '100'] }), at: { D6: 'mixed', F6: 'mixed' } },
    { table: hebeiForm({ plan: ['25%', '五成', '75%', '100%'] }), at: { D6: 'words' }, fixes: [] },
  ],
});
