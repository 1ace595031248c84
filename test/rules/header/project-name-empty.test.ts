import { projectNameEmpty } from '../../../src/rules/header/project-name-empty';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(projectNameEmpty, {
  passes: [hebeiForm()],
  reports: [{ table: hebeiForm({ name: '' }), at: { E2: 'empty' }, severity: 'error' }],
  skips: [
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  ],
});
