import { satisfactionMissing } from '../../../src/rules/structure/satisfaction-missing';
import { ruleTable } from '../../support/rule-table';

const table = (...rows: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...rows].join('\n');
const quantity = '产出指标 | 数量指标 | 评审项目数 | ≥30个';
const social = '效益指标 | 社会效益指标 | 审批按时办结率 | =100%';
const satisfaction = '满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥95%';

ruleTable(satisfactionMissing, {
  passes: [
    table(quantity, social, satisfaction),
    table(quantity, social, '效益指标 | 服务对象满意度指标 | 企业满意度 | ≥95%'),
    // Put in the wrong class, but not missing.
    table(quantity, '效益指标 | 社会效益指标 | 市民满意程度 | ≥90%'),
  ],
  reports: [
    {
      table: table(quantity, social),
      at: { A1: 'missing' },
      severity: 'warning',
      fixes: ['插入一行“服务对象满意度指标”'],
    },
    {
      table: `项目名称 | 退休人员工资发放 | 资金总额（万元） | 50
        ${table(quantity, social)}`,
      at: { A2: 'optional' },
      severity: 'info',
    },
    {
      table: table('成本指标 | 经济成本指标 | 评审费 | ≤30万元', quantity, social),
      at: { A1: 'optional' },
      severity: 'info',
    },
  ],
  skips: [table('履职效能 | 重点工作 | 完成率 | =100%')],
});
