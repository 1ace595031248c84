import { valueEmpty } from '../../../src/rules/value/value-empty';
import { ruleTable } from '../../support/rule-table';

const row = (cells: string) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 评审项目数 | ≥30个
  ${cells}`;

ruleTable(valueEmpty, {
  passes: [
    row('产出指标 | 质量指标 | 报告合格率 | ≥98%'),
    row('产出指标 | 质量指标 | 报告合格率 | #0'),
    // Pre-printed rows are not indicators yet.
    row('效益指标 | 生态效益指标 | |'),
    // A printed row that the project does not need, and says so.
    row('效益指标 | 生态效益指标 | 不适用 |'),
    row('效益指标 | 经济效益指标 | 无 |'),
    // The mid-term half of a double form, left blank as a whole.
    `项目支出绩效目标申报表 | < | < | < | < | < | <
     项目名称 | 项目评审 | < | < | < | < | <
     一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 评审项目数 | | 数量指标 | 评审项目数 | ≥30个
     ^ | 质量指标 | 报告合格率 | | 质量指标 | 报告合格率 | ≥98%`,
  ],
  reports: [
    {
      table: row('产出指标 | 质量指标 | 报告合格率 | ␣'),
      at: { D3: 'empty' },
      severity: 'error',
      message: '“报告合格率”没有填写指标值，请填写要达到的数量、比率或时间。',
    },
    { table: row('产出指标 | 质量指标 | 不适用 |'), at: { D3: 'empty' } },
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 计量单位
        产出指标 | 数量指标 | 评审项目数 | ≥ | | 个`,
      at: { E2: 'empty' },
    },
  ],
});
