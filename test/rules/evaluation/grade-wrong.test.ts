import { gradeWrong } from '../../../src/rules/evaluation/grade-wrong';
import { graded } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(gradeWrong, {
  passes: [
    graded('96', '优'),
    graded('90', '优秀'),
    graded('89.9', '良'),
    graded('60', '中'),
    graded('59', '差'),
  ],
  reports: [
    {
      table: graded('96', '良'),
      at: { B5: 'wrong' },
      severity: 'warning',
      message: '总分96分，等级应为“优”，现为“良”，请核对。',
      related: ['G4'],
      fixed: { B5: '优' },
    },
    { table: graded('89.9', '优'), at: { B5: 'wrong' } },
  ],
  skips: [graded('96', 'A'), graded('50', '优', '50'), graded('96', '□优 ☑良'), graded('', '优')],
});
