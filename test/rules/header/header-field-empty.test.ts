import { headerFieldEmpty } from '../../../src/rules/header/header-field-empty';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const form = (head: string) => `${head}
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`;

ruleTable(headerFieldEmpty, {
  passes: [
    // The sum tells it: one fault, one message.
    hebeiForm({ budget: '316万元', fiscal: '300万元', other: '' }),
    hebeiForm(),
    form('项目名称 | 物业服务费 | 实施单位 | 行政服务中心'),
    // Blank names and purposes have rules of their own.
    hebeiForm({ name: '', purpose: '' }),
  ],
  reports: [
    { table: hebeiForm({ budget: '' }), at: { C3: 'empty' }, severity: 'error' },
    { table: hebeiForm({ other: '' }), at: { G3: 'empty' }, severity: 'info' },
    { table: form('项目名称 | 物业服务费 | 实施单位 |'), at: { D1: 'empty' }, severity: 'warning' },
  ],
});
