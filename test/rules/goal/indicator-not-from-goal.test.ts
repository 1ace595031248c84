import { indicatorNotFromGoal } from '../../../src/rules/goal/indicator-not-from-goal';
import { ruleTable } from '../../support/rule-table';

const form = (...rows: string[]) => `项目名称 | 高标准农田建设 | 资金总额（万元） | 500
  绩效目标 | 建成高标准农田3000亩，改善灌溉条件。 | < | <
  一级指标 | 二级指标 | 三级指标 | 指标值
  ${rows.join('\n')}`;
const field = '产出指标 | 数量指标 | 高标准农田建设面积 | ≥3000亩';
const water = '产出指标 | 质量指标 | 农田灌溉达标率 | ≥95%';

ruleTable(indicatorNotFromGoal, {
  passes: [
    form(field, water),
    // Effects and satisfaction speak of people, not of fields.
    form(field, water, '效益指标 | 社会效益指标 | 带动就业人数 | ≥200人'),
    // What every project may be measured by.
    form(field, water, '产出指标 | 质量指标 | 工程验收合格率 | =100%'),
    form(field, water, '产出指标 | 时效指标 | 截至年底投资完成比例 | ≥90%'),
    // Half of them in other words: it is the words that are unusual.
    form(field, '产出指标 | 数量指标 | 沟渠长度 | ≥8公里'),
  ],
  reports: [
    {
      table: form(field, water, '产出指标 | 数量指标 | 脱贫户供水设施 | ≥20座'),
      at: { C6: 'unrelated' },
      severity: 'info',
    },
  ],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
     ${field}`,
  ],
});
