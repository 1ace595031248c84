import { column, input, label, levelRows, note, yearLine } from './boxes';
import { TARGETS } from './choices';
import type { BoxRow, Slot, Template } from './form';

/** A source of funds: three amounts; only the total is scored. */
function fundRow(name: string, slot: Slot | null): BoxRow {
  const notScored = { text: '—' };
  return [
    label(name, { across: 2 }),
    input(null),
    input(slot),
    input(null),
    input(null, notScored),
    input(null),
    input(null, notScored),
  ];
}

/** 项目支出绩效自评表. */
export const selfEvaluation: Template = {
  name: 'self-evaluation',
  title: '项目支出绩效自评表',
  purpose: '年度结束后对照批复的目标自评打分，含预算执行率和偏差原因',
  source: '财预〔2020〕10号',
  heading: '项目支出绩效自评表',
  moneyUnit: '万元',
  widths: [10, 17, 16, 18, 13, 13, 9, 11, 18],
  landscape: false,
  levels: [
    ...levelRows('产出指标（50分）', ['数量指标', '质量指标', '时效指标', '成本指标']),
    ...levelRows('效益指标（30分）', [
      '经济效益指标',
      '社会效益指标',
      '生态效益指标',
      '可持续影响指标',
    ]),
    ...levelRows('满意度指标（10分）', ['服务对象满意度指标']),
  ],
  parts: [
    {
      kind: 'rows',
      rows: [
        [yearLine(9)],
        [label('项目名称', { across: 2 }), input('project-name', { across: 7 })],
        [
          label('主管部门', { across: 2 }),
          input('department', { across: 2 }),
          label('实施单位'),
          input('unit', { across: 4 }),
        ],
        [
          label('项目资金（万元）', { down: 5 }),
          label('', { across: 2 }),
          label('年初预算数'),
          label('全年预算数（A）'),
          label('全年执行数（B）'),
          label('分值'),
          label('执行率（B/A）'),
          label('得分'),
        ],
        [
          label('年度资金总额', { across: 2 }),
          input(null),
          input('budget-total'),
          input(null),
          input(null, { text: '10' }),
          input(null),
          input(null),
        ],
        fundRow('其中：当年财政拨款', 'fiscal'),
        fundRow('上年结转资金', null),
        fundRow('其他资金', 'other-funds'),
        [
          label('年度总体目标', { down: 2 }),
          label('预期目标', { across: 4 }),
          label('实际完成情况', { across: 4 }),
        ],
        [
          input('goal', { across: 4, align: 'left' }),
          input('actual', { across: 4, align: 'left' }),
        ],
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
        column('actual', '实际完成值'),
        column('weight', '分值'),
        column('score', '得分'),
        column('reason', '偏差原因分析及改进措施'),
      ],
    },
    {
      kind: 'rows',
      rows: [
        [
          label('总分', { across: 6 }),
          input(null, { text: '100' }),
          input('total-score'),
          input(null),
        ],
        [
          note(
            '注：定量指标按完成率计分，最高不超过该指标分值；未达到指标值的须说明原因和改进措施。',
            9,
          ),
        ],
      ],
    },
  ],
};
