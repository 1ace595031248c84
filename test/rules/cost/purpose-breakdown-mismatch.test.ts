import { purposeBreakdownMismatch } from '../../../src/rules/cost/purpose-breakdown-mismatch';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(purposeBreakdownMismatch, {
  passes: [
    // Some of the parts, or parts of a part.
    hebeiForm({ purpose: '用于大厅运转，其中租赁费200万元、物业费86万元。' }),
    hebeiForm({ purpose: '租赁费230万元，其中大厅租金200万元、机房租金130万元。' }),
    hebeiForm(),
    // One amount is no breakdown; prices and last year's figures are no parts.
    hebeiForm({ purpose: '用于支付物业费86万元。' }),
    hebeiForm({ purpose: '补助标准每人1000元，交通费20万元。' }),
    hebeiForm({ purpose: '上年支付租赁费200万元，今年物业费86万元。' }),
  ],
  reports: [
    // The whole is stated before its parts, or how a part is made up stands in brackets.
    ...[
      '租赁费316万元，其中大厅租金200万元、机房租金186万元。',
      '用于支付租赁费200万元（每平方米200元，1万平方米）、物业费86万元。',
      '用于租赁费200万元、物业费86万元，共计316万元。',
    ].map((purpose) => ({ table: hebeiForm({ purpose }), at: { B4: 'mismatch' as const } })),
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
    // The parts make the budget, and what the purpose says they make is another amount.
    {
      table: hebeiForm({ purpose: '租赁费需230万元，物业费86万元，共计361万元。' }),
      at: { B4: 'stated' },
      severity: 'error',
      message: '资金用途写合计361万元，列出的2项相加是316万元，相差45万元，请核对。',
    },
  ],
  skips: [hebeiForm({ purpose: '' })],
});
