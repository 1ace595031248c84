import { layoutUnrecognised } from '../../../src/rules/document/layout-unrecognised';
import { hebeiForm } from '../../support/hebei-form';
import { check } from '../../../src/lint/check';
import { ruleTable } from '../../support/rule-table';
import { sketch } from '../../support/sketch';

ruleTable(layoutUnrecognised, {
  passes: [
    hebeiForm(),
    // Prose that speaks of goals is no table.
    '按照全面实施预算绩效管理的要求，各单位应当科学设定绩效目标，合理确定指标值，认真开展绩效自评。',
    // Other tables of a budget office.
    `姓名 | 职务 | 工资
     甲 | 科员 | 5000`,
  ],
  reports: [
    {
      table: `绩效目标 | 保障大厅正常运转
        年度指标值 | 见附图
        满意度 | 见附图`,
      at: { A1: 'unrecognised' },
      severity: 'info',
    },
  ],
});

/** What is told of rows that cannot be mapped, and why. */
test.each([
  [
    '没有认出指标表头',
    `绩效目标 | 保障大厅正常运转
     年度指标值 | 见附图`,
  ],
  [
    '没有写指标名称的列',
    `事项 | 年度指标值 | 满意度
     保洁 | 12次 | 90%
     保安 | 8人 | 90%`,
  ],
  [
    '没有写目标值的列',
    `三级指标 | 绩效目标 | 责任科室
     保洁 | 每周一次 | 办公室
     保安 | 每天巡查 | 办公室`,
  ],
  [
    '难以断定是绩效指标',
    `指标名称 | 指标值 | 满意度
     保洁 | 12 | 好
     保安 | 8 | 好`,
  ],
  [
    '指标上方没有表头',
    `产出指标 | 数量指标 | 保洁面积 | ≥900平方米
     产出指标 | 质量指标 | 保洁合格率 | ≥95%
     效益指标 | 社会效益指标 | 投诉次数 | ≤2次`,
  ],
  [
    '同一个单元格的文字里',
    `指标 | 【产出指标】数量指标：保洁面积900平方米；质量指标：合格率95%；时效指标：12月底前；满意度指标：90%`,
  ],
  [
    '没有认识的列名',
    `项目支出绩效目标申报表 | < | <
     考核事项 | 要求达到 | 由谁负责
     保洁 | 每周一次 | 办公室
     保安 | 每天巡查 | 办公室`,
  ],
])('says that %s', (reason, table) => {
  const { problems } = check({ grids: [sketch(table)] });
  const told = problems.filter(({ rule }) => rule === 'layout-unrecognised');
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
});

test.each([
  // What is counted, or listed, is no form.
  `项目支出绩效自评情况统计表 | < | <
   单位 | 应报数 | 已报数
   一科 | 3 | 3
   二科 | 4 | 2`,
  // A title with a note below it.
  `项目支出绩效目标申报表
   请于五月底前报送`,
])('says nothing of %j', (table) => {
  const { problems } = check({ grids: [sketch(table)] });
  expect(problems.filter(({ rule }) => rule === 'layout-unrecognised')).toEqual([]);
});
