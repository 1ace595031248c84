import { indicatorNearDuplicate } from '../../../src/rules/indicator/indicator-near-duplicate';
import { ruleTable } from '../../support/rule-table';

const rows = (first: string, second: string) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 质量指标 | ${first}
  产出指标 | 时效指标 | ${second}`;

ruleTable(indicatorNearDuplicate, {
  passes: [
    rows('空调故障次数 | ≤3次', '空调故障修复时间 | ≤24小时'),
    rows('工程开工时间 | ≤2024年3月', '工程完工时间 | ≤2024年9月'),
    rows('空调故障次数 | ≤3次', '空调故障次数 | ≤3次'),
    // Two measures of one thing.
    rows('困难群众救助资金发放准确率 | =100%', '困难群众救助资金发放及时率 | =100%'),
    rows('传染病疫情报告率 | =100%', '传染病疫情报告及时率 | =100%'),
    rows('会议室改造间数 | ≥3间', '会议室的改造间数 | ≥3天'),
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 会议室改造间数 | ≥3间
     产出指标 | 数量指标 | 会议室的改造间数 | ≥3间`,
  ],
  reports: [
    {
      table: rows('空调未及时维修次数 | =0次', '空调未按时提供次数 | =0次'),
      at: { C3: 'alike' },
    },
    {
      table: rows('中央空调未及时维修次数 | =0次', '中央空调未按时维修次数 | =0次'),
      at: { C3: 'alike' },
      severity: 'info',
      related: ['C2'],
    },
    { table: rows('会议室改造间数 | ≥3间', '会议室的改造间数 | ≥3间'), at: { C3: 'alike' } },
  ],
});
