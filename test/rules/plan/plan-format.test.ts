import { planFormat } from '../../../src/rules/plan/plan-format';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(planFormat, {
  passes: [
    hebeiForm(),
    hebeiForm({ plan: ['0', '50', '75', '100'] }),
    hebeiForm({ plan: ['0.5', '25', '50', '100'] }),
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
    // A part of one is most likely meant, and for a person to say.
    {
      table: hebeiForm({ plan: ['0.25', '50%', '75%', '100%'] }),
      at: { B6: 'mixed' },
      message: '3月底写成“0.25”，同一行其他时点带“%”，请写成“25%”。',
      fixes: ['写成“25%”'],
      fixed: { B6: '25%' },
    },
  ],
});
