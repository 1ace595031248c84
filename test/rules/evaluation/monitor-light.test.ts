import { monitorLight } from '../../../src/rules/evaluation/monitor-light';
import { july } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(monitorLight, {
  passes: [
    july('巡查次数 | ≥100次 | 60次 | | '),
    july('合格率 | ≥95% | 96% | | ', '质量指标'),
    july('每次巡查成本 | ≤500元 | 500元 | | ', '成本指标'),
    july('覆盖率 | ≥90% | 95% | | '),
  ],
  reports: [
    {
      table: july('巡查次数 | ≥100次 | 30次 | | '),
      at: { E3: 'pace' },
      severity: 'info',
      message: '“巡查次数”7月底执行30次，为时间进度的51.4%，红灯预警，请核对进度。',
      related: ['D3'],
    },
    {
      table: july('巡查次数 | ≥100次 | 40次 | | '),
      at: { E3: 'pace' },
      message: '“巡查次数”7月底执行40次，为时间进度的68.6%，黄灯预警，请核对进度。',
    },
    {
      table: july('巡查次数 | ≥100次 | 90次 | | '),
      at: { E3: 'pace' },
      message: '“巡查次数”7月底执行90次，为时间进度的154.3%，蓝灯预警，请核对进度。',
    },
    {
      table: july('每次巡查成本 | ≤500元 | 600元 | | ', '成本指标'),
      at: { E3: 'bound' },
      message: '“每次巡查成本”年度指标值≤500元，7月底执行600元，已超出范围，红灯预警，请及时纠偏。',
    },
  ],
});
