import { valueHistoryJump } from '../../../src/rules/value/value-history-jump';
import { ruleTable } from '../../support/rule-table';

const row = (before: string, now: string) => `一级指标 | 二级指标 | 三级指标 | 上年指标值 | 指标值
  产出指标 | 数量指标 | 窗口办件量 | ${before} | ${now}`;

ruleTable(valueHistoryJump, {
  passes: [
    row('1200件', '≥1800件'),
    row('1200件', '≥600件'),
    row('', '≥5000件'),
    row('0件', '≥5件'),
    row('1200人', '≥5000件'),
    row('95%', '优良'),
  ],
  reports: [
    { table: row('1,200件', '≥1801件'), at: { E2: 'jump' }, severity: 'info', related: ['D2'] },
    { table: row('1200件', '≥599件'), at: { E2: 'jump' } },
  ],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 办件量 | ≥5000件`,
  ],
});
