import { goalNumberMismatch } from '../../../src/rules/goal/goal-number-mismatch';
import { ruleTable } from '../../support/rule-table';

const form = (goal: string, ...rows: string[]) => `项目名称 | 业务培训 | 预算数 | 20万元
  绩效目标 | ${goal} | < | <
  一级指标 | 二级指标 | 三级指标 | 指标值
  ${rows.join('\n')}`;

ruleTable(goalNumberMismatch, {
  passes: [
    form('全年业务培训280人次。', '产出指标 | 数量指标 | 业务培训人次 | ≥280人次'),
    form('改造道路1.5万平方米。', '产出指标 | 数量指标 | 改造道路面积 | ≥15000平方米'),
    // Two indicators could be meant, or none.
    form(
      '培训280人次。',
      '产出指标 | 数量指标 | 干部培训人次 | ≥180人次',
      '产出指标 | 数量指标 | 群众培训人次 | ≥100人次',
    ),
    form('培训280人次。', '产出指标 | 数量指标 | 印制手册 | ≥500册'),
  ],
  reports: [
    {
      table: form('全年业务培训280人次。', '产出指标 | 数量指标 | 业务培训人次 | ≥260人次'),
      at: { D4: 'mismatch' },
      severity: 'error',
      related: ['B2'],
    },
  ],
});
