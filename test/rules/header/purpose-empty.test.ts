import { purposeEmpty } from '../../../src/rules/header/purpose-empty';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(purposeEmpty, {
  passes: [hebeiForm()],
  reports: [{ table: hebeiForm({ purpose: '' }), at: { B4: 'empty' }, severity: 'error' }],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  ],
});
