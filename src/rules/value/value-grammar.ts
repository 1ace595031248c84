import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import type { Indicator } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { isCost } from '../../facts/level-names';
import { nameOf, plain } from '../../language/text/quote';
import { gradeBehindFigure } from '../../language/measure/graded';

export const valueGrammar = rule({
  id: 'value-grammar',
  title: '指标值格式无法识别',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['预算管理一体化系统保存校验'],
  why: '“28.40/株”丢了“元”，读的人不知道是钱还是数量。',
  says: {
    currency: '“{name}”的指标值“{value}”在“/”前没有单位，请补全，如“28.40元/株”。',
    graded: '“{name}”的指标值“{value}”写了数字又写“{word}”，达到哪个才算完成说不清，请只留一个。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 成本指标 | 苗木采购单价 | ≤28.40/株`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 成本指标 | 苗木采购单价 | ≤28.40元/株`,
  },
  check(indicator, { report }) {
    const { value, measure } = indicator;
    const word = value && measure.low && gradeBehindFigure(value.text);
    if (word) {
      const text = value.text.slice(0, -word.length);
      report('graded', {
        at: value,
        data: { name: nameOf(indicator), value: plain(value), word },
        fixes: choiceText(`改为“${text}”`, value, text),
      });
      return;
    }
    if (!value || measure.kind !== 'number' || measure.per === null || measure.unit !== null)
      return;
    report('currency', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value) },
      fixes: withYuan(indicator),
    });
  },
});

/** In a cost indicator the lost unit can only be money. */
function withYuan(indicator: Indicator): Fix[] {
  const { value } = indicator;
  if (!value || !isCost(indicator) || !/\d\s*\//.test(value.text)) return [];
  const text = value.text.replace(/(\d)\s*\//, '$1元/');
  return choiceText(`改为“${text}”`, value, text);
}
