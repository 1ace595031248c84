import { purposeNoBreakdown } from '../../../src/rules/header/purpose-no-breakdown';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(purposeNoBreakdown, {
  passes: [hebeiForm(), hebeiForm({ purpose: '用于支付物业费。' }), hebeiForm({ purpose: '' })],
  reports: [
    {
      table: hebeiForm({ purpose: '用于支付租赁费、物业费及中央空调使用费。' }),
      at: { B4: 'none' },
      severity: 'warning',
    },
    {
      table: hebeiForm({ purpose: '用于支付租赁费和物业费。', budget: '30万元', fiscal: '30万元' }),
      at: { B4: 'none' },
      severity: 'info',
    },
  ],
});
