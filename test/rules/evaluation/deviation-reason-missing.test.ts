import { deviationReasonMissing } from '../../../src/rules/evaluation/deviation-reason-missing';
import { row, split } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(deviationReasonMissing, {
  passes: [
    row('巡查次数 | ≥30次 | 30次 | 10 | 10 | '),
    row('巡查次数 | ≥30次 | 36次 | 10 | 10 | 无'),
    row('巡查次数 | ≥30次 | 20次 | 10 | 6.67 | 对象实行动态管理'),
    row('巡查次数 | ≥30次 | 36次 | 10 | 10 | 新增任务，年初未能全部列入，超额完成'),
  ],
  reports: [
    {
      table: row('巡查次数 | ≥30次 | 20次 | 10 | 6.67 | '),
      at: { H3: 'unmet' },
      severity: 'error',
      message:
        '“巡查次数”指标值≥30次，完成值20次，没有完成，请在“偏差原因分析”里说明原因和改进措施。',
      related: ['E3'],
    },
    { table: row('巡查次数 | ≥30次 | 20次 | 10 | 10 | 无'), at: { H3: 'unmet' } },
    {
      table: row('档案整理规范 | 规范 | 较规范 | 10 | 8 | / ', '质量指标'),
      at: { H3: 'deducted' },
    },
    {
      table: row('巡查次数 | ≥30次 | 30次 | 10 | 10 | 因天气原因未完成'),
      at: { H3: 'needless' },
      severity: 'info',
    },
  ],
  skips: [split('巡护面积 | ≥ | 10 | 万亩 | 8 | 10 | 8'), row('巡查次数 | ≥30次 | | 10 | | ')],
});
