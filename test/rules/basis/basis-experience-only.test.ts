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
  ].map((basis) => ({
    table: row(basis),
    at: { E2: 'experience' as const },
    severity: 'warning' as const,
  })),
});
