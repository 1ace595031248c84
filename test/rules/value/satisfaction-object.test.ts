import { satisfactionObject } from '../../../src/rules/value/satisfaction-object';
import { ruleTable } from '../../support/rule-table';

const row = (name: string) => `一级指标 | 二级指标 | 三级指标 | 指标值
  满意度指标 | 服务对象满意度指标 | ${name} | ≥90%`;

ruleTable(satisfactionObject, {
  passes: [
    row('办事企业满意率'),
    row('参会人员满意度'),
    row('采购人满意度'),
    row('学员满意度'),
    row('群众对施工单位满意度'),
    row('养殖企业满意度'),
    row('项目主管部门满意度'),
    // Those who do the work are whom a training of theirs is for.
    `${row('教师满意度')}
     产出指标 | 数量指标 | 培训教师人数 | ≥200人`,
    // Somebody served is asked beside them.
    `${row('职工满意度')}
     满意度指标 | 服务对象满意度指标 | 老人家属满意度 | ≥90%
     产出指标 | 数量指标 | 供养老人数 | ≥200人`,
    row('职工满意度'),
  ],
  reports: [
    { table: row('评估单位满意率'), at: { C2: 'paid' }, severity: 'info' },
    { table: row('供应商满意度'), at: { C2: 'paid' } },
    { table: row('运维人员满意度'), at: { C2: 'paid' } },
    { table: row('监理单位满意度'), at: { C2: 'paid' } },
    { table: row('运维公司员工满意度'), at: { C2: 'paid' } },
    {
      table: `${row('福利院职工满意度')}
     产出指标 | 数量指标 | 供养老人数 | ≥200人`,
      at: { C2: 'staff' },
    },
    { table: row('社会审计机构满意度'), at: { C2: 'paid' } },
  ],
});
