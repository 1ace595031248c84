import { valuePlaceholder } from '../../../src/rules/value/value-placeholder';
import { ruleTable } from '../../support/rule-table';

const row = (value: string) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 补助人数 | ${value}`;

ruleTable(valuePlaceholder, {
  passes: [
    row('≥63人'),
    row('95%-98%'),
    row('2023.07-2024.01'),
    row('及时'),
    row(''),
    // A star between units is a way to write 元/人·月.
    row('>=530元/人*月'),
    // A printed row that the project does not need.
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 补助人数 | ≥63人
     效益指标 | 生态效益指标 | / | /`,
  ],
  reports: ['≥**人', '**', '-', '—', '/', 'XX', '≥××人', '≥【 】㎡', '____', '……'].map((value) => ({
    table: row(value),
    at: { D2: 'placeholder' as const },
    severity: 'error' as const,
  })),
});
