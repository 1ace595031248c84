import { scoreOverWeight } from '../../../src/rules/evaluation/score-over-weight';
import { row } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(scoreOverWeight, {
  passes: [
    row('巡查次数 | ≥30次 | 36次 | 8 | 8 | '),
    row('巡查次数 | ≥30次 | 36次 | 8分 | 7.5分 | '),
  ],
  reports: [
    {
      table: row('巡查次数 | ≥30次 | 30次 | 8 | 8.5 | '),
      at: { G3: 'over' },
      severity: 'error',
      message: '“巡查次数”分值8分，得分8.5分，超过了分值，请核对。',
      related: ['F3'],
      fixed: { G3: '8' },
    },
  ],
  skips: [row('巡查次数 | ≥30次 | 30次 | | 8 | '), row('巡查次数 | ≥30次 | 30次 | 8 | — | ')],
});
