import { purposeBreakdownMismatch } from '../../../src/rules/cost/purpose-breakdown-mismatch';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(purposeBreakdownMismatch, {
  passes: [
    // Some of the parts, or parts of a part.
    hebeiForm({ purpose: '用于大厅运转，其中租赁费200万元、物业费86万元。' }),
    hebeiForm({ purpose: '租赁费316万元，其中大厅租金200万元、机房租金186万元。' }),
    hebeiForm(),
    // One amount is no breakdown; prices and last year's figures are no parts.
    hebeiForm({ purpose: '用于支付物业费86万元。' }),
    hebeiForm({ purpose: '补助标准每人1000元，交通费20万元。' }),
    hebeiForm({ purpose: '上年支付租赁费200万元，今年物业费86万元。' }),
  ],
  reports: [
    {
      table: hebeiForm({ purpose: '用于大厅运转，其中租赁费230万元、物业费96万元。' }),
      at: { B4: 'mismatch' },
    },
    {
      table: hebeiForm({ purpose: '用于支付租赁费200万元、物业费86万元。' }),
      at: { B4: 'mismatch' },
      severity: 'error',
      message: '资金用途列出的2项合计286万元，预算数是316万元，相差30万元，请核对。',
      related: ['C3'],
    },
  ],
  skips: [hebeiForm({ purpose: '' })],
});
