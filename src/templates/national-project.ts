import { column, input, label, levelRows, yearLine } from './boxes';
import { ATTRIBUTES, TARGETS } from './choices';
import type { Template } from './form';

/** 项目支出绩效目标申报表: the mid-term block on the left, the year's on the right. */
export const nationalProject: Template = {
  name: 'national-project',
  title: '项目支出绩效目标申报表',
  purpose: '随部门预算申报的项目绩效目标，左为中期、右为年度；一年期项目只填右边',
  source: '财预〔2015〕88号',
  heading: '项目支出绩效目标申报表',
  moneyUnit: '万元',
  widths: [8, 12, 14, 18, 13, 14, 18, 13],
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
        [yearLine(8)],
        [label('项目名称', { across: 2 }), input('project-name', { across: 6 })],
        [
          label('主管部门及代码', { across: 2 }),
          input('department', { across: 2 }),
          label('实施单位'),
          input('unit', { across: 3 }),
        ],
        [
          label('项目属性', { across: 2 }),
          input('attribute', { across: 2, list: ATTRIBUTES }),
          label('项目期'),
          input('period', { across: 3 }),
        ],
        [
          label('项目资金（万元）', { across: 2, down: 3 }),
          label('中期资金总额', { across: 2 }),
          input('budget-multi-year'),
          label('年度资金总额', { across: 2 }),
          input('budget-total'),
        ],
        [
          label('其中：财政拨款', { across: 2 }),
          input('fiscal-multi-year'),
          label('其中：财政拨款', { across: 2 }),
          input('fiscal'),
        ],
        [
          label('其他资金', { across: 2 }),
          input('other-funds-multi-year'),
          label('其他资金', { across: 2 }),
          input('other-funds'),
        ],
        [
          label('总体目标', { down: 2 }),
          label('中期目标（　　年—　　年）', { across: 4 }),
          label('年度目标', { across: 3 }),
        ],
        [
          input('goal-multi-year', { across: 4, align: 'left' }),
          input('goal', { across: 3, align: 'left' }),
        ],
      ],
    },
    {
      kind: 'indicators',
      side: '绩效指标',
      columns: [
        column('level1', '一级指标'),
        column('level2', '二级指标'),
        column('level3', '三级指标', { term: 'multi-year' }),
        column('value', '指标值', { term: 'multi-year', list: TARGETS }),
        column('level2', '二级指标'),
        column('level3', '三级指标'),
        column('value', '指标值', { list: TARGETS }),
      ],
    },
  ],
};
