import { planMissing } from '../../../src/rules/plan/plan-missing';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const form = (plan: readonly [string, string, string, string]) => hebeiForm({ plan });

ruleTable(planMissing, {
  passes: [
    form(['0', '50%', '75%', '100%']),
    // A blank first checkpoint may mean nothing is due yet.
    form(['', '50%', '75%', '100%']),
  ],
  reports: [
    { table: form(['', '', '', '']), at: { B6: 'missing' }, severity: 'error' },
    { table: form(['25%', '50%', '75%', '']), at: { F6: 'last' } },
  ],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 维修面积 | ≥5000平方米`,
  ],
});
