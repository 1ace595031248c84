import { projectCodePlaceholder } from '../../../src/rules/header/project-code-placeholder';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(projectCodePlaceholder, {
  passes: [hebeiForm(), hebeiForm({ code: '' }), hebeiForm({ code: '待财政赋码' })],
  reports: [
    { table: hebeiForm({ code: '待定' }), at: { B2: 'placeholder' } },
    {
      table: hebeiForm({ code: '————' }),
      at: { B2: 'placeholder' },
      severity: 'warning',
      fixes: ['写“待财政赋码”', '清空'],
    },
    { table: hebeiForm({ code: '无' }), at: { B2: 'placeholder' } },
    { table: hebeiForm({ code: 'XXXX' }), at: { B2: 'placeholder' } },
  ],
});
