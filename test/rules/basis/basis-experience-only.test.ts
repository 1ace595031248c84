import { basisExperienceOnly } from '../../../src/rules/basis/basis-experience-only';
import { ruleTable } from '../../support/rule-table';

const row = (basis: string) => `一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
  满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | ${basis}`;

ruleTable(basisExperienceOnly, {
  passes: [
    row('2023年满意度调查结果93%'),
    row('2021—2023年平均92%'),
    row('往年工作经验（2021—2023年平均92%）'),
    row('经验交流会会议纪要'),
    row('近三年平均九十二件'),
    row('一般公共预算县级配套比例表'),
    row('近3年平均92件'),
    row('上年度县统计局公报'),
    row('合同约定'),
    row(''),
  ],
  reports: [
    '往年工作经验',
    '经验',
    '历年经验',
    '根据往年经验',
    '以往工作经验',
    '往年数据',
    '参照上年情况',
    '往年⏎工作经验',
    '近三年数据',
    '历年管护经验',
    '凭保管人员的多年经验',
    '行业惯例',
    '沿用往年做法',
    '周边县区水平',
    '同类项目一般水平',
    '估计数',
    '近3年数据',
    '凭管护站护林员巡护经验测算',
    '历年供水管网抢修情况',
  ].map((basis) => ({
    table: row(basis),
    at: { E2: 'experience' as const },
    severity: 'warning' as const,
  })),
});
