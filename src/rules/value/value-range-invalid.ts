import { rule } from '../rule';
import { compareDecimals } from '../../model/decimal';
import { choiceText } from '../../fixes/fix';
import { nameOf, plain } from '../../language/text/quote';

export const valueRangeInvalid = rule({
  id: 'value-range-invalid',
  title: '区间上下限颠倒',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2015〕88号'],
  why: '区间的前一个数应小于后一个数，写反了没有一个数能落在里面。',
  says: { reversed: '“{name}”的指标值“{value}”上下限颠倒，请把小的数写在前面。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 质量指标 | 设施设备完好率 | 95%-90%`,
    passes: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 质量指标 | 设施设备完好率 | 90%-95%`,
  },
  check(indicator, { report }) {
    const { value, measure } = indicator;
    const { low, high } = measure;
    if (!value || !low || !high || measure.kind === 'date' || compareDecimals(low, high) <= 0)
      return;
    const fixed = swapped(value.raw.trim());
    report('reversed', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value) },
      fixes: fixed ? choiceText(`改为“${fixed}”`, value, fixed) : [],
    });
  },
});

/** Both numbers in each other's place, everything around them as it was. */
function swapped(text: string): string | null {
  const match = /^([^\d]*)(\d[\d.,]*)(%?)(\s*[-–—~～至到]+\s*)([\d.,]+)(.*)$/.exec(text);
  if (!match) return null;
  const [, lead, first, mark, dash, second, rest] = match;
  return `${lead}${second}${mark}${dash}${first}${rest}`;
}
