import { rule } from '../rule';
import { isNotApplicable } from '../../facts/structure/not-applicable';
import { nameOf, plain } from '../../language/text/quote';

export const valuePlaceholder = rule({
  id: 'value-placeholder',
  title: '指标值含占位符',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['预算管理一体化系统保存校验'],
  why: '“**”“XX”“-”是表样里的占位符，系统保存时会拒绝。',
  says: { placeholder: '“{name}”的指标值“{value}”还是占位符，请换成实际目标。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标         | 指标值
      产出指标 | 数量指标 | 特困人员供养人数 | ≥**人`,
    passes: `
      一级指标 | 二级指标 | 三级指标         | 指标值
      产出指标 | 数量指标 | 特困人员供养人数 | ≥63人`,
  },
  check(indicator, { report }) {
    const { value, measure } = indicator;
    if (!value || value.isBlank || measure.kind !== 'placeholder') return;
    if (isNotApplicable(indicator)) return;
    report('placeholder', { at: value, data: { name: nameOf(indicator), value: plain(value) } });
  },
});
