import { monitorReasonMissing } from '../../../src/rules/evaluation/monitor-reason-missing';
import { july } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(monitorReasonMissing, {
  passes: [
    july('巡查次数 | ≥100次 | 60次 | 100次 | '),
    july('巡查次数 | ≥100次 | 30次 | 90次 | 汛期集中巡查'),
    july('合格率 | ≥95% | 96% | 96% | ', '质量指标'),
  ],
  reports: [
    {
      table: july('巡查次数 | ≥100次 | 30次 | 100次 | '),
      at: { G3: 'behind' },
      severity: 'warning',
      message:
        '“巡查次数”年度指标值≥100次，7月底执行30次，进度明显落后，请在“偏差原因分析”里说明原因。',
      related: ['E3'],
    },
    { table: july('巡查次数 | ≥100次 | 60次 | 90次 | '), at: { G3: 'expected' }, related: ['F3'] },
    { table: july('合格率 | ≥95% | 90% | 95% | ', '质量指标'), at: { G3: 'behind' } },
  ],
  skips: [july('巡查次数 | ≥100次 | | | ')],
});
