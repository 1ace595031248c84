import { placeholderLeft } from '../../../src/rules/header/placeholder-left';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const name = (text: string) => `一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | ${text} | ≥63人`;

ruleTable(placeholderLeft, {
  passes: [
    hebeiForm(),
    // ★ marks a core indicator; codes have a rule of their own; one box is ticked.
    name('★特困人员供养人数'),
    hebeiForm({ code: 'XXXX' }),
    `项目名称 | 物业服务费 | 项目属性 | ☑新增项目 □延续项目
     一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  ],
  reports: [
    { table: name('【指标名称】'), at: { C2: 'left' } },
    { table: name('困难群众救助人数（≥**人）'), at: { C2: 'left' }, severity: 'error' },
    {
      table: hebeiForm({ goals: ['对照年度目标，说明相关任务完成情况（100字以内）'] }),
      at: { C7: 'left' },
    },
    { table: hebeiForm({ purpose: '用于支付××费用。' }), at: { B4: 'left' } },
    {
      table: `项目名称 | 物业服务费 | 项目属性 | □新增项目 □延续项目
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
      at: { D1: 'boxes' },
    },
  ],
});
