import { rule } from '../rule';
import { nameOf } from '../../language/text/quote';
import { basisChoices } from '../../fixes/basis-choices';

export const basisEmpty = rule({
  id: 'basis-empty',
  title: '未填写指标值确定依据',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '完整性',
  sources: ['财预〔2015〕88号', '预算管理一体化系统保存校验'],
  why: '没有依据的指标值无法复核，评价时也无从判断高低。',
  says: { empty: '“{name}”没有填写指标值确定依据，请写明合同、文件、标准或上年实际数。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 |`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
  },
  check(indicator, { report, profile }) {
    const { basis } = indicator;
    if (!basis?.isBlank) return;
    report('empty', {
      at: basis,
      data: { name: nameOf(indicator) },
      choices: () => basisChoices(indicator, basis, profile),
    });
  },
});
