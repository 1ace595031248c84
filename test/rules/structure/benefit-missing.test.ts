import { benefitMissing } from '../../../src/rules/structure/benefit-missing';
import { ruleTable } from '../../support/rule-table';

const table = (...rows: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...rows].join('\n');
const quantity = '产出指标 | 数量指标 | 评审项目数 | ≥30个';
const social = '效益指标 | 社会效益指标 | 审批按时办结率 | =100%';
const satisfaction = '满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥95%';

ruleTable(benefitMissing, {
  passes: [
    table(quantity, social, satisfaction),
    // One kind is enough; nobody is told to add 生态 or 可持续影响.
    table(quantity, '效果指标 | 经济效益指标 | 节约资金 | ≥5万元', '效果指标 | 生态效益指标 | |'),
    table(quantity, '效益指标 | 可持续影响指标 | 机制健全性 | 健全'),
  ],
  reports: [
    {
      table: table(quantity, satisfaction),
      at: { A1: 'missing' },
      severity: 'error',
      fixes: ['插入一行“社会效益指标”'],
    },
    { table: table(quantity, '效益指标 | 社会效益指标 | |', satisfaction), at: { B3: 'missing' } },
    {
      table: table(quantity, '效益指标 | 社会效益指标 | 办结率 |', satisfaction),
      at: { B3: 'missing' },
    },
  ],
  skips: [table('履职效能 | 重点工作 | 完成率 | =100%')],
});
