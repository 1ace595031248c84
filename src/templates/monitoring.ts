import { column, input, label, levelRows, note, yearLine } from './boxes';
import { LIKELIHOODS, TARGETS } from './choices';
import type { BoxRow, Slot, Template } from './form';

/** A source of funds with what was planned, paid, and is expected. */
function fundRow(name: string, slot: Slot): BoxRow {
  return [
    label(name, { across: 2 }),
    input(slot),
    input(null),
    input(null, { across: 2 }),
    input(null, { across: 3 }),
  ];
}

/** 绩效运行监控表, filled in after July. */
export const monitoring: Template = {
  name: 'monitoring',
  title: '绩效运行监控表',
  purpose: '年中对照绩效目标监控1—7月的执行情况，预计全年，分析偏差',
  source: '财预〔2019〕136号',
  heading: '项目支出绩效运行监控表',
  moneyUnit: '万元',
  widths: [10, 13, 15, 18, 14, 14, 14, 20, 13, 12],
  landscape: true,
  levels: [
    ...levelRows('产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']),
    ...levelRows('效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']),
    ...levelRows('满意度指标', ['服务对象满意度指标']),
  ],
  parts: [
    {
      kind: 'rows',
      rows: [
        [yearLine(10)],
        [label('项目名称', { across: 2 }), input('project-name', { across: 8 })],
        [
          label('主管部门及代码', { across: 2 }),
          input('department', { across: 3 }),
          label('实施单位'),
          input('unit', { across: 4 }),
        ],
        [
          label('项目资金（万元）', { down: 4 }),
          label('', { across: 2 }),
          label('年初预算数'),
          label('1—7月执行数'),
          label('1—7月执行率', { across: 2 }),
          label('全年预计执行数', { across: 3 }),
        ],
        fundRow('年度资金总额', 'budget-total'),
        fundRow('其中：财政拨款', 'fiscal'),
        fundRow('其他资金', 'other-funds'),
        [label('年度总体目标'), input('goal', { across: 9, align: 'left' })],
      ],
    },
    {
      kind: 'indicators',
      side: '绩效指标',
      columns: [
        column('level1', '一级指标'),
        column('level2', '二级指标'),
        column('level3', '三级指标'),
        column('value', '年度指标值', { list: TARGETS }),
        column('execution', '1—7月执行情况'),
        column('expected', '全年预计完成情况'),
        column('reason', '偏差原因分析'),
        column('likelihood', '完成目标可能性', { list: LIKELIHOODS }),
        column('remark', '备注'),
      ],
    },
    {
      kind: 'rows',
      rows: [
        [note('注：偏差原因写明属于经费、制度、人员、硬件条件保障还是其他方面，并具体说明。', 10)],
      ],
    },
  ],
};
