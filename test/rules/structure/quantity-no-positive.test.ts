import { quantityNoPositive } from '../../../src/rules/structure/quantity-no-positive';
import { ruleTable } from '../../support/rule-table';

const rows = (...quantities: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...quantities].join('\n');

ruleTable(quantityNoPositive, {
  passes: [
    rows('产出指标 | 数量指标 | 故障次数 | ≤3次', '产出指标 | 数量指标 | 巡检次数 | ≥12次'),
    rows('产出指标 | 质量指标 | 故障次数 | ≤3次'),
    rows('产出指标 | 数量指标 | 补贴渔船 | ≥66艘'),
    rows('产出指标 | 数量指标 | 故障次数 |'),
  ],
  reports: [
    {
      table: rows(
        '产出指标 | 数量指标 | 空调故障未及时维修次数 | =0次',
        '^ | ^ | 未正常提供物业服务天数 | =0天',
      ),
      at: { B2: 'none' },
      severity: 'warning',
    },
    { table: rows('产出指标 | 数量指标 | 任务完成率 | =100%'), at: { B2: 'none' } },
  ],
});
