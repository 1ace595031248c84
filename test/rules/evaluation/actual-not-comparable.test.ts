import { actualNotComparable } from '../../../src/rules/evaluation/actual-not-comparable';
import { row } from './forms';
import { ruleTable } from '../../support/rule-table';

ruleTable(actualNotComparable, {
  passes: [
    row('维修成本 | ≤30万元 | 29.8万元 | 10 | 10 | ', '成本指标'),
    row('维修成本 | ≤30万元 | 全年支出29.8万元，控制在预算内 | 10 | 10 | ', '成本指标'),
    row('安全事故数 | =0起 | 未发生 | 10 | 10 | ', '质量指标'),
    row('巡查次数 | ≥12次 | 十二次 | 10 | 10 | '),
  ],
  reports: [
    {
      table: row('维修成本 | ≤30万元 | 完成 | 10 | 10 | ', '成本指标'),
      at: { E3: 'words' },
      severity: 'warning',
      message: '“维修成本”指标值≤30万元，完成值写成“完成”，无法比较，请填实际完成的数字。',
      related: ['D3'],
    },
    { table: row('合格率 | ≥95% | 达标 | 10 | 10 | ', '质量指标'), at: { E3: 'words' } },
  ],
  skips: [
    row('档案整理规范 | 规范 | 规范 | 10 | 10 | ', '质量指标'),
    row('完成时间 | 12月底前 | 按时完成 | 10 | 10 | ', '时效指标'),
    row('合格率 | ≥95% | | 10 | | ', '质量指标'),
  ],
});
