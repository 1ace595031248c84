import { totalScoreWrong } from '../../../src/rules/evaluation/total-score-wrong';
import { spent } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(totalScoreWrong, {
  passes: [
    spent('150 | 125.25 | 10 | 83.5% | 8.35', '98.35'),
    spent('150 | 125.25 | 10 | 83.5% | 8.35', '98.4'),
  ],
  reports: [
    {
      table: spent('150 | 125.25 | 10 | 83.5% | 8.35', '99'),
      at: { G6: 'wrong' },
      severity: 'error',
      message: '各项得分合计98.35分，总分写成99，请核对。',
      fixed: { G6: '98.35' },
    },
  ],
  skips: [
    spent('150 | 125.25 | 10 | 83.5% | 8.35', ''),
    spent('150 | 125.25 | 5 | 83.5% | 8.35', '99'),
  ],
});
