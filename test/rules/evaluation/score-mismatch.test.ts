import { scoreMismatch } from '../../../src/rules/evaluation/score-mismatch';
import { row, split } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(scoreMismatch, {
  passes: [
    row('巡查次数 | ≥735次 | 735次 | 10 | 10 | '),
    row('巡查次数 | ≥735次 | 900次 | 10 | 10 | '),
    // 10 × 88 ÷ 90, rounded as the form shows.
    row('合格率 | ≥90% | 88% | 10 | 9.78 | 机构较少', '质量指标'),
    row('合格率 | ≥90% | 88% | 10 | 9.8 | 机构较少', '质量指标'),
    row('巡查次数 | ≥800次 | 760次 | 30 | 28 | 封控'),
    // Less is better: target by actual.
    row('每次巡查成本 | ≤5000元 | 6250元 | 10 | 8 | 油价上涨', '成本指标'),
    row('每次巡查成本 | ≤0.5万元 | 4800元 | 10 | 10 | ', '成本指标'),
    row('安全事故数 | =0起 | 0起 | 10 | 10 | ', '质量指标'),
    row('安全事故数 | =0起 | 2起 | 10 | 0 | 违规操作', '质量指标'),
    split('巡护面积 | ≥ | 10 | 万亩 | 12 | 10 | 10'),
    split('巡护面积 | ≥ | 10 | 万亩 | 12万亩 | 10 | 10'),
    split('受害率 | ≤ | 0.9 | ‰ | 0.1‰ | 10 | 10'),
  ],
  reports: [
    {
      table: row('巡查次数 | ≥4754次 | 4604次 | 5 | 5 | '),
      at: { G3: 'full' },
      severity: 'error',
      message:
        '“巡查次数”指标值≥4754次，完成值4604次，没有完成却得了满分5分；按完成比例应为4.84分（5×完成值÷指标值）。',
      related: ['E3', 'F3'],
      fixed: { G3: '4.84' },
    },
    { table: row('每次巡查成本 | ≤5300元 | 5830元 | 10 | 10 | ', '成本指标'), at: { G3: 'full' } },
    {
      table: row('按时完成率 | =100% | 100% | 10 | 7 | ', '时效指标'),
      at: { G3: 'low' },
      severity: 'error',
      fixed: { G3: '10' },
    },
    {
      table: row('按时完成率 | =100% | 100% | 10 | 7 | 资料不全', '时效指标'),
      at: { G3: 'low' },
      severity: 'warning',
    },
    { table: row('巡查次数 | ≥100次 | 50次 | 10 | 8 | '), at: { G3: 'high' }, severity: 'warning' },
    { table: row('安全事故数 | =0起 | 2起 | 10 | 8 | ', '质量指标'), at: { G3: 'none' } },
    { table: split('巡护面积 | ≥ | 10 | 万亩 | 8 | 10 | 10'), at: { I3: 'full' } },
  ],
  skips: [
    row('巡查次数 | ≥30次 | 20次 | | 10 | '),
    row('巡查次数 | ≥30次 | | 10 | 10 | '),
    row('完成时间 | 12月底前 | 11月 | 10 | 10 | ', '时效指标'),
    row('合格率 | ≥90% | 0.88 | 10 | 10 | ', '质量指标'),
    // More than the weight is another rule's.
    row('巡查次数 | ≥30次 | 20次 | 10 | 12 | '),
  ],
  unsure: [row('巡查次数 | ≥100次 | 90次 | 10 | 5 | 人手不足')],
});
