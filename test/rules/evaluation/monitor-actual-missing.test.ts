import { monitorActualMissing } from '../../../src/rules/evaluation/monitor-actual-missing';
import { july } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(monitorActualMissing, {
  passes: [
    july('巡查次数 | ≥12次 | 7次 | 12次 | '),
    // Nobody has begun to fill it in.
    july('巡查次数 | ≥12次 | | | '),
    july('满意度 | ≥90% | | 92% | 年底调查', '质量指标'),
  ],
  reports: [
    {
      table: `${july('巡查次数 | ≥12次 | | 12次 | ')}
  ^ | ^ | 巡查里程 | ≥600公里 | 350公里 | 600公里 | `,
      at: { E3: 'missing' },
      severity: 'error',
      message: '“巡查次数”的“1—7月执行情况”没有填写，请填到监控时点的实际完成情况。',
    },
  ],
});
