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
    // A floor may be exceeded; the parts of a sum; a figure of two things at once; another figure of the goal.
    form('业务培训不少于280人次。', '产出指标 | 数量指标 | 业务培训人次 | ≥300人次'),
    form('新建道路5公里、改建道路8公里。', '产出指标 | 数量指标 | 道路长度 | ≥13公里'),
    form('为1200名残疾儿童和持证残疾人服务。', '产出指标 | 数量指标 | 残疾儿童人数 | ≥180人'),
    form('考核合格率不低于95%。', '产出指标 | 质量指标 | 考核合格率 | ≥98%'),
    // 使用 is no object; the unit is another.
    form('举办培训班8期，每期3天。', '产出指标 | 数量指标 | 培训人次 | ≥640人次'),
  ],
  reports: [
    {
      table: form('全年业务培训280人次。', '产出指标 | 数量指标 | 业务培训人次 | ≥260人次'),
      at: { D4: 'mismatch' },
      severity: 'error',
      related: ['B2'],
    },
    {
      table: form('为260名残疾人提供托养服务。', '产出指标 | 数量指标 | 托养残疾人人数 | ≥200人'),
      at: { D4: 'mismatch' },
    },
    {
      table: form(
        '购置灭火机60台、灭火弹3000枚。',
        '产出指标 | 数量指标 | 购置灭火弹枚数 | =2000枚',
      ),
      at: { D4: 'mismatch' },
    },
    {
      table: form('培训考核合格率达到95%。', '产出指标 | 质量指标 | 考核合格率 | ≥90%'),
      at: { D4: 'mismatch' },
    },
    {
      table: form('完成食品抽检3000批次。', '产出指标 | 数量指标 | 食品抽检批次 | ≥2000批次'),
      at: { D4: 'mismatch' },
    },
  ],
});
