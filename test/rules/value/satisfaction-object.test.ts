import { satisfactionObject } from '../../../src/rules/value/satisfaction-object';
import { ruleTable } from '../../support/rule-table';

const row = (name: string) => `一级指标 | 二级指标 | 三级指标 | 指标值
  满意度指标 | 服务对象满意度指标 | ${name} | ≥90%`;

ruleTable(satisfactionObject, {
  passes: [row('办事企业满意率'), row('参会人员满意度'), row('采购人满意度'), row('学员满意度')],
  reports: [
    { table: row('评估单位满意率'), at: { C2: 'paid' }, severity: 'info' },
    { table: row('供应商满意度'), at: { C2: 'paid' } },
  ],
});
