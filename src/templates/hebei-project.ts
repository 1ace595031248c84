import { column, input, label, levelRows, note } from './boxes';
import { BASES, TARGETS } from './choices';
import type { Template } from './form';

/** 河北 项目绩效目标表, the layout that provincial departments print in their 绩效文本. */
export const hebeiProject: Template = {
  name: 'hebei-project',
  title: '项目绩效目标表（河北）',
  purpose: '河北省各级部门随预算编报的项目绩效目标，含资金支出计划和指标值确定依据',
  source: '《河北省省级部门预算绩效管理办法》',
  heading: '{year}{project}绩效目标表',
  moneyUnit: null,
  widths: [11, 15, 21, 15, 15, 14, 24],
  landscape: false,
  levels: [
    ...levelRows('产出指标', ['数量指标', '数量指标', '质量指标', '时效指标', '成本指标']),
    ...levelRows('效果指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']),
    ...levelRows('满意度指标', ['服务对象满意度指标']),
  ],
  parts: [
    {
      kind: 'rows',
      rows: [
        [
          label('项目编码'),
          input('project-code', { across: 2 }),
          label('项目名称'),
          input('project-name', { across: 3 }),
        ],
        [
          label('预算规模及资金用途', { down: 2 }),
          label('预算数'),
          input('budget-total'),
          label('其中：财政资金'),
          input('fiscal'),
          label('其他资金'),
          input('other-funds'),
        ],
        [input('purpose', { across: 6, align: 'left' })],
        [
          label('资金支出计划（%）', { down: 2 }),
          label('3月底', { across: 2 }),
          label('6月底'),
          label('10月底'),
          label('12月底', { across: 2 }),
        ],
        [
          input('plan-3', { across: 2 }),
          input('plan-6'),
          input('plan-10'),
          input('plan-12', { across: 2 }),
        ],
      ],
    },
    { kind: 'goals', side: '绩效目标', across: 5 },
    {
      kind: 'indicators',
      side: null,
      columns: [
        column('level1', '一级指标'),
        column('level2', '二级指标'),
        column('level3', '三级指标'),
        column('description', '绩效指标描述', { across: 2 }),
        column('value', '指标值', { list: TARGETS }),
        column('basis', '指标值确定依据', { list: BASES }),
      ],
    },
    {
      kind: 'rows',
      rows: [
        [
          note(
            '注：金额写明“万元”；指标值写成“符号+数字+单位”，如≥95%、≤86万元、=0次；依据写明合同或文件的名称、年份和条款。',
            7,
          ),
        ],
      ],
    },
  ],
};
