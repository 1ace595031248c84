import { targetFarExceeded } from '../../../src/rules/evaluation/target-far-exceeded';
import { row } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(targetFarExceeded, {
  passes: [
    row('巡查次数 | ≥100次 | 130次 | 10 | 10 | '),
    row('巡查次数 | ≥100次 | 150次 | 10 | 10 | 临时增加专项巡查'),
    row('每次巡查成本 | ≤5000元 | 2000元 | 10 | 10 | ', '成本指标'),
  ],
  reports: [
    {
      table: row('巡查次数 | ≥59次 | 87次 | 10 | 10 | '),
      at: { E3: 'far' },
      severity: 'info',
      message: '“巡查次数”指标值≥59次，完成值87次，是目标的147%，目标可能偏低，请说明原因。',
      related: ['D3'],
    },
  ],
  skips: [row('巡查次数 | ≥59次 | | 10 | | ')],
});
