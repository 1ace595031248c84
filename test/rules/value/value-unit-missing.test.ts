import { valueUnitMissing } from '../../../src/rules/value/value-unit-missing';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  description = '',
) => `一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值
  产出指标 | 数量指标 | ${name} | ${description} | ${value}`;

ruleTable(valueUnitMissing, {
  passes: [
    row('摄像头数量', '≥220门'),
    row('培训人次', '735人次'),
    row('农田灌溉水有效利用系数', '≥0.55'),
    row('路况指数PQI', '≥88'),
    row('绿地养护单价', '≤10.00(元/平方米)'),
    row('满意度', '#0.95{0%}'),
    row('完成时间', '2024年12月'),
    row('补助人数（人）', '≥63'),
    // The currency of a price is value-grammar's business.
    row('苗木采购单价', '≤28.40/株'),
    // The percent sign is missing, and value-decimal-ratio says what it should be.
    row('验收合格率', '≥0.95'),
    // 万 of money is 万元.
    row('新增税收收入', '≥200万'),
    `一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位
     产出指标 | 数量指标 | 补助人数 | ≥63 | 人`,
  ],
  reports: [
    {
      table: row('群众满意度', '>=85'),
      at: { E2: 'missing' },
      severity: 'error',
      fixed: { E2: '>=85%' },
    },
    { table: row('清运生活垃圾量', '≥5.2万'), at: { E2: 'counted' } },
    {
      table: row('建成高标准农田面积', '≥2万'),
      at: { E2: 'missing' },
      fixed: { E2: '≥2万平方米' },
    },
    {
      table: row('每册图书购置成本', '≤50'),
      at: { E2: 'missing' },
      message: '“每册图书购置成本”的指标值“≤50”没有计量单位，请补上，如“≤50元”。',
    },
    { table: row('机柜', '220'), at: { E2: 'counted' }, fixes: [] },
    { table: row('补贴渔船数', '6'), at: { E2: 'counted' } },
    { table: row('安全事故起数', '#0'), at: { E2: 'missing' } },
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位
        产出指标 | 质量指标 | 验收合格率 | ≥95 |`,
      at: { D2: 'missing' },
      fixed: { E2: '%' },
    },
  ],
});
