import { execScoreWrong } from '../../../src/rules/evaluation/exec-score-wrong';
import { spent } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(execScoreWrong, {
  passes: [
    spent('150 | 125.25 | 10 | 83.5% | 8.4'),
    spent('95 | 81 | 10 | 85% | 8.5'),
    spent('150 | 160 | 10 | 106.7% | 10'),
  ],
  reports: [
    {
      table: spent('150 | 125.25 | 10 | 83.5% | 9.8'),
      at: { G3: 'wrong' },
      severity: 'error',
      message: '预算执行分值10分，执行率83.5%，应得8.35分，现得9.8分，请核对。',
      related: ['C3', 'D3'],
      fixed: { G3: '8.35' },
    },
    { table: spent('150 | 150 | 10 | 100% | 8'), at: { G3: 'wrong' }, severity: 'error' },
    { table: spent('150 | 139.50 | 10 | 93% | 10'), at: { G3: 'wrong' }, severity: 'warning' },
    { table: spent('150 | 75.00 | 10 | 50% | 0'), at: { G3: 'wrong' }, severity: 'warning' },
  ],
  skips: [spent('150 | 125.25 | 10 | 83.5% | '), spent('150 | 125.25 | — | 83.5% | —')],
});
