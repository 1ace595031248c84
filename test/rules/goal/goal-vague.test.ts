import { goalVague } from '../../../src/rules/goal/goal-vague';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(goalVague, {
  passes: [
    hebeiForm(),
    hebeiForm({ goals: ['保证2024年中心工作顺利进行，故障24小时内修复。'] }),
    hebeiForm({ goals: ['完成《高新区信用体系建设方案》确定的任务。'] }),
    // Plain, but it names what is done.
    hebeiForm({ goals: ['为办事企业提供工程项目环境影响评估服务。'] }),
    hebeiForm({ goals: [''] }),
    hebeiForm({ goals: ['新建农村敬老院，改善特困人员居住环境。'] }),
    hebeiForm({ goals: ['目标1：⏎目标2：⏎……'] }),
    hebeiForm({ goals: ['保障残疾人康复训练，减轻残疾人家庭负担。'] }),
    // No figure, but one can go and see.
    hebeiForm({ goals: ['改造县文化馆消防管线，通过消防验收。'] }),
    hebeiForm({ goals: ['印制防汛手册并发放到户，提高群众避险能力。'] }),
    hebeiForm({ goals: ['检修泵站机组，改善排涝条件。'] }),
  ],
  reports: [
    {
      table: hebeiForm({ goals: ['切实提高教师队伍整体素质，促进教育事业健康发展。'] }),
      at: { C7: 'vague' },
    },
    {
      table: hebeiForm({ goals: ['保障校舍维修工作有序开展，确保师生正常学习生活。'] }),
      at: { C7: 'vague' },
    },
    {
      table: hebeiForm({ goals: ['保证2024年行政服务中心工作顺利进行，工作场地正常运转。'] }),
      at: { C7: 'vague' },
      severity: 'warning',
    },
    {
      table: hebeiForm({ goals: ['保证2024年社会信用体系建设工作顺利进行。'] }),
      at: { C7: 'vague' },
    },
    { table: hebeiForm({ goals: ['确保各项工作有序开展'] }), at: { C7: 'vague' } },
    {
      table: hebeiForm({ goals: ['进一步做好政务服务工作，保障工作有序开展。'] }),
      at: { C7: 'vague' },
    },
    {
      table: hebeiForm({ goals: ['加强管理，提高服务水平，保障单位正常运转。'] }),
      at: { C7: 'vague' },
    },
    ...[
      '强化财政资金保障，持续改善办园条件，促进教育公平。',
      '优化营商环境，激发市场活力。',
      '丰富职工文化生活，增强凝聚力。',
      '切实抓好林业资源管护工作，不断提升管理水平，群众权益得到有效维护。',
      '支持企业发展，促进就业。',
      '进一步提升服务水平，推进群众满意出行。',
    ].map((goal) => ({ table: hebeiForm({ goals: [goal] }), at: { C7: 'vague' as const } })),
  ],
});
