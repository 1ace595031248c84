import { column, input, label, levelRows, yearLine } from './boxes';
import { TARGETS } from './choices';
import type { BoxRow, Template } from './form';

/** A blank row of 年度主要任务: name, content, and the three amounts. */
const TASK: BoxRow = [
  input(null, { align: 'left' }),
  input(null, { across: 2, align: 'left' }),
  input(null),
  input(null),
  input(null),
];

/** 部门（单位）整体支出绩效目标申报表. */
export const deptOverall: Template = {
  name: 'dept-overall',
  title: '部门（单位）整体支出绩效目标申报表',
  purpose: '部门或单位按年度申报的整体绩效目标、主要任务和预算安排',
  source: '财预〔2015〕88号',
  heading: '部门（单位）整体支出绩效目标申报表',
  moneyUnit: '万元',
  widths: [11, 17, 17, 17, 15, 15, 15],
  landscape: false,
  levels: [
    ...levelRows('产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']),
    ...levelRows('效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']),
    ...levelRows('满意度指标', ['服务对象满意度指标']),
  ],
  parts: [
    {
      kind: 'rows',
      rows: [
        [yearLine(7)],
        [label('部门（单位）名称', { across: 2 }), input('department', { across: 5 })],
        [
          label('年度预算安排（万元）', { down: 3 }),
          label('资金总额', { across: 2 }),
          input('budget-total', { across: 4 }),
        ],
        [
          label('按收入来源分'),
          label('财政拨款'),
          input('fiscal', { across: 2 }),
          label('其他资金'),
          input('other-funds'),
        ],
        [
          label('按支出结构分'),
          label('基本支出'),
          input('basic-expenditure', { across: 2 }),
          label('项目支出'),
          input('project-expenditure'),
        ],
        [
          label('年度主要任务', { down: 5 }),
          label('任务名称', { down: 2 }),
          label('主要内容', { across: 2, down: 2 }),
          label('预算金额（万元）', { across: 3 }),
        ],
        [label('总额'), label('财政拨款'), label('其他资金')],
        TASK,
        TASK,
        TASK,
      ],
    },
    { kind: 'goals', side: '年度总体目标', across: 5 },
    {
      kind: 'indicators',
      side: '年度绩效指标',
      columns: [
        column('level1', '一级指标'),
        column('level2', '二级指标'),
        column('level3', '三级指标'),
        column('description', '指标解释', { across: 2 }),
        column('value', '指标值', { list: TARGETS }),
      ],
    },
  ],
};
