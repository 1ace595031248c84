import { execRateWrong } from '../../../src/rules/evaluation/exec-rate-wrong';
import { spent } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(execRateWrong, {
  passes: [
    spent('150 | 125.25 | 10 | 83.5% | 8.35'),
    spent('95 | 81 | 10 | 85% | 8.5'),
    spent('95 | 81 | 10 | 0.85 | 8.5'),
    spent('95.00 | 95.00 | 10 | 100% | 10'),
  ],
  reports: [
    {
      table: spent('150 | 125.25 | 10 | 90% | 9'),
      at: { F3: 'wrong' },
      severity: 'error',
      message: '执行率90%，按执行数125.25÷预算数150应为83.5%，请核对。',
      related: ['C3', 'D3'],
      fixed: { F3: '83.5%' },
    },
  ],
  skips: [spent('150 | 125.25 | 10 | | 8.35'), spent('0 | 0 | 10 | 0% | 0')],
});
