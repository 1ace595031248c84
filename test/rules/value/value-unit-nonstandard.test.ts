import { valueUnitNonstandard } from '../../../src/rules/value/value-unit-nonstandard';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '质量指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | ${level2} | ${name} | ${value}`;

const split = (value: string, unit: string, name = '合格率') => `
  一级指标 | 二级指标 | 三级指标 | 指标值 | 度量单位
  产出指标 | 质量指标 | ${name} | ${value} | ${unit}`;

ruleTable(valueUnitNonstandard, {
  passes: [
    row('合格率', '≥95%'),
    row('长度', '≥80米'),
    row('清运生活垃圾量', '≥5.2万', '数量指标'),
    row('办理时限', '≤5个工作日'),
    row('补助标准', '=530元/人·月', '成本指标'),
  ],
  reports: [
    {
      table: row('验收合格率', '≥100百分比'),
      at: { D2: 'unit' },
      severity: 'info',
      fixed: { D2: '≥100%' },
    },
    { table: row('光缆长度', '≥80M'), at: { D2: 'unit' }, fixed: { D2: '≥80米' } },
    {
      table: row('补助标准', '>=530元/人*月', '成本指标'),
      at: { D2: 'unit' },
      fixed: { D2: '>=530元/人·月' },
    },
    { table: split('≥95', '百分比'), at: { D2: 'unit' }, fixed: { E2: '%' } },
    { table: split('≥95', '（ % ）'), at: { D2: 'unit' }, fixed: { E2: '%' } },
    // The unit is the value's own; what stands in the unit column is none.
    { table: split('86万', '8', '维修费用'), at: { D2: 'unit' }, fixed: { D2: '86万元' } },
    { table: split('≥95百分比', ''), at: { D2: 'unit' }, fixed: { D2: '≥95%' } },
  ],
});
