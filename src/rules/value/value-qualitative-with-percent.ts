import { rule } from '../rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import { nameOf, plain } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';
import { speaksOfRatio } from '../../language/meaning/ratio';
import { isSlogan } from '../../language/meaning/slogan';

const FULL = parseDecimal('100')!;

export const valueQualitativeWithPercent = rule({
  id: 'value-qualitative-with-percent',
  title: '定性事项硬套百分比',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['财预〔2021〕101号'],
  why: '“促进发展=100%”算不出来，不如换成能数的事。',
  says: {
    percent:
      '“{name}”不是比率，指标值“{value}”无法计算，请换成能统计的比率或数量，如“政策覆盖率”。',
  },
  example: {
    fails: `
      一级指标 | 二级指标     | 三级指标                   | 指标值
      效益指标 | 社会效益指标 | 促进人口与经济资源协调发展 | =100%`,
    passes: `
      一级指标 | 二级指标     | 三级指标   | 指标值
      效益指标 | 社会效益指标 | 政策覆盖率 | =100%`,
  },
  check(indicator, { report }) {
    const { name, description, value, measure } = indicator;
    if (!name || !value || measure.kind !== 'percent' || !measure.low) return;
    if (compareDecimals(measure.low, FULL) !== 0 || speaksOfRatio(description?.text ?? '')) return;
    const words = withoutBlanks(name.text);
    // 比例提升 and 满意度提高 hold a share all the same.
    if (!isSlogan(words) || /[率比度]/.test(words)) return;
    report('percent', { at: value, data: { name: nameOf(indicator), value: plain(value) } });
  },
});
