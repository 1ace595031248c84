import { valueQualitativeWithPercent } from '../../../src/rules/value/value-qualitative-with-percent';
import { ruleTable } from '../../support/rule-table';

const row = (
  name: string,
  value: string,
  level2 = '社会效益指标',
) => `一级指标 | 二级指标 | 三级指标 | 指标值
  效益指标 | ${level2} | ${name} | ${value}`;

ruleTable(valueQualitativeWithPercent, {
  passes: [
    row('救助政策覆盖率', '=100%'),
    row('提升政务服务水平', '有效提升'),
    row('群众满意度', '=100%'),
    row('促进就业比例提升', '=100%'),
  ],
  reports: [
    { table: row('促进人口与环境协调发展', '=100%'), at: { D2: 'percent' }, severity: 'info' },
  ],
});
