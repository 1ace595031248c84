import { rule } from '../rule';
import { nameOf } from '../../language/text/quote';

export const descriptionEmpty = rule({
  id: 'description-empty',
  title: '指标描述为空',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '完整性',
  sources: ['财预〔2021〕101号'],
  why: '没有口径说明，年终时各人可以算出不同的数。',
  says: { empty: '“{name}”没有填写指标描述，请写明统计什么、怎么算。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标       | 绩效指标描述           | 指标值
      产出指标 | 数量指标 | 物业服务面积   | 合同约定的保洁安保面积 | ≥12000平方米
      产出指标 | 质量指标 | 月度考核合格率 |                        | =100%`,
    passes: `
      一级指标 | 二级指标 | 三级指标       | 绩效指标描述           | 指标值
      产出指标 | 数量指标 | 物业服务面积   | 合同约定的保洁安保面积 | ≥12000平方米
      产出指标 | 质量指标 | 月度考核合格率 | 考核合格月数÷12×100%   | =100%`,
  },
  check(indicator, { report }) {
    const { description, name } = indicator;
    if (description?.isBlank && name && !name.isBlank) {
      report('empty', { at: description, data: { name: nameOf(indicator) } });
    }
  },
});
