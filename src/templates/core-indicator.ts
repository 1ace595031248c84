import { column, input, label, levelRows, note } from './boxes';
import { BASES, SIGNS } from './choices';
import type { Template } from './form';

/** 核心绩效指标表: cost is a level 1 of its own, signs and units have their own columns. */
export const coreIndicator: Template = {
  name: 'core-indicator',
  title: '核心绩效指标表',
  purpose: '设置项目核心绩效目标和指标，含解释、依据、分值和数据来源',
  source: '财预〔2021〕101号',
  heading: '{year}{project}核心绩效指标表',
  moneyUnit: '万元',
  widths: [11, 14, 18, 22, 9, 10, 10, 9, 24, 16, 12, 12],
  landscape: true,
  levels: [
    ...levelRows('成本指标', ['经济成本指标', '社会成本指标', '生态环境成本指标']),
    ...levelRows('产出指标', ['数量指标', '质量指标', '时效指标']),
    ...levelRows('效益指标', ['经济效益指标', '社会效益指标', '生态效益指标']),
    ...levelRows('满意度指标', ['服务对象满意度指标']),
  ],
  parts: [
    {
      kind: 'rows',
      rows: [
        [
          label('项目名称'),
          input('project-name', { across: 5 }),
          label('主管部门'),
          input('department', { across: 5 }),
        ],
        [
          label('资金总额（万元）'),
          input('budget-total', { across: 3 }),
          label('其中：财政拨款', { across: 2 }),
          input('fiscal', { across: 2 }),
          label('其他资金'),
          input('other-funds', { across: 3 }),
        ],
        [label('年度总体目标'), input('goal', { across: 11, align: 'left' })],
      ],
    },
    {
      kind: 'indicators',
      side: null,
      columns: [
        column('level1', '一级指标'),
        column('level2', '二级指标'),
        column('level3', '三级指标'),
        column('description', '指标解释'),
        column('operator', '指标性质', { list: SIGNS }),
        column('value', '指标值'),
        column('unit', '计量单位'),
        column('weight', '分值权重'),
        column('basis', '指标值设定依据', { list: BASES }),
        column('scoring', '赋分规则'),
        column('source', '数据来源'),
        column('remark', '佐证资料'),
      ],
    },
    {
      kind: 'rows',
      rows: [[note('注：分值合计90分，另10分为预算执行率；没有适用指标的二级指标留空。', 12)]],
    },
  ],
};
