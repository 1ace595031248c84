import { indicatorRowEmpty } from '../../../src/rules/structure/indicator-row-empty';
import { ruleTable } from '../../support/rule-table';

const table = (...rows: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...rows].join('\n');
const quantity = '产出指标 | 数量指标 | 评审项目数 | ≥30个';
const social = '效益指标 | 社会效益指标 | 审批按时办结率 | =100%';

ruleTable(indicatorRowEmpty, {
  passes: [
    table(quantity, social, '效益指标 | 经济效益指标 | |', '效益指标 | 可持续影响指标 | |'),
    table(quantity, '产出指标 | 质量指标 | 合格率 |', social),
    // A double form: the mid-term block is not used at all.
    `一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 |          |        | 数量指标 | 评审项目数 | ≥30个
     ^        | 质量指标 |          |        | 质量指标 | 合格率     | ≥95%`,
  ],
  reports: [
    {
      table: table(quantity, '产出指标 | 质量指标 | |', social),
      at: { B3: 'empty' },
      severity: 'info',
      fixes: ['删去这一行'],
    },
    { table: table(quantity, '^ | 时效指标 | |', social), at: { B3: 'empty' } },
  ],
});
