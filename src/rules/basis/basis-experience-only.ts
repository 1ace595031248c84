import { rule } from '../rule';
import { nameOf, plain } from '../../language/text/quote';
import { basisChoices } from '../../fixes/basis-choices';
import { isExperience } from '../../language/meaning/basis';

export const basisExperienceOnly = rule({
  id: 'basis-experience-only',
  title: '依据仅凭经验',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可行性',
  sources: ['财预〔2015〕88号', '预算管理一体化系统保存校验'],
  why: '历史标准要有年份和数据，“往年经验”无法核对。',
  says: { experience: '“{name}”的依据“{basis}”只说凭经验，请写出年份和数据，如“2023年实际93%”。' },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标   | 指标值 | 指标值确定依据
      满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90%  | 往年工作经验`,
    passes: `
      一级指标   | 二级指标           | 三级指标   | 指标值 | 指标值确定依据
      满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90%  | 2023年满意度调查结果93%`,
  },
  check(indicator, { report, profile }) {
    const { basis } = indicator;
    if (!basis || !isExperience(basis)) return;
    report('experience', {
      at: basis,
      data: { name: nameOf(indicator), basis: plain(basis) },
      choices: () => basisChoices(indicator, basis, profile),
    });
  },
});
