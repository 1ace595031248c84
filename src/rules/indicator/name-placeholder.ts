import { rule } from '../rule';
import { isNotApplicable } from '../../facts/structure/not-applicable';
import { isOnlySymbols } from '../../language/text/only-symbols';

export const namePlaceholder = rule({
  id: 'name-placeholder',
  title: '三级指标仅为符号',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '完整性',
  sources: ['预算管理一体化系统保存校验'],
  why: '名称只有“-”“/”等符号，等于没有填写。',
  says: { symbols: '三级指标只填了“{name}”，请写出指标名称；不设这一条的请删去整行。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 质量指标 | -        | =100%`,
    passes: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 质量指标 | 设备验收合格率 | =100%`,
  },
  check(indicator, { report }) {
    const { name } = indicator;
    if (!name || name.isBlank || !isOnlySymbols(name.text) || isNotApplicable(indicator)) return;
    report('symbols', { at: name, data: { name: name.text } });
  },
});
