import { goalEmpty } from '../../../src/rules/goal/goal-empty';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const double = (mid: string, year: string) => `项目支出绩效目标申报表 | < | < | <
  项目名称 | 道路养护 | < | <
  总体目标 | 中期目标 | < | 年度目标
  ^ | ${mid} | < | ${year}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 养护里程 | ≥169公里`;

ruleTable(goalEmpty, {
  passes: [hebeiForm({ goals: ['保障大厅全年运转。', ''] }), double('', '养护道路169公里。')],
  reports: [
    { table: hebeiForm({ goals: ['详见附件1。'] }), at: { C7: 'empty' } },
    { table: hebeiForm({ goals: [''] }), at: { C7: 'empty' }, severity: 'error' },
    // A later goal is filled in, so that this one was passed over.
    { table: hebeiForm({ goals: ['', '保障大厅全年运转。'] }), at: { C7: 'empty' } },
    { table: double('养护道路500公里。', ''), at: { D4: 'empty' } },
    { table: hebeiForm({ goals: ['目标1：⏎目标2：⏎……'] }), at: { C7: 'empty' } },
  ],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 养护里程 | ≥169公里`,
  ],
});
