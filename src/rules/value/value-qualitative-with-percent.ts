import { rule } from '../../lint/rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import { nameOf, plain } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';

const FULL = parseDecimal('100')!;
/** Something is furthered, not counted: no share of a whole is in the words. */
const FURTHERS =
  /^(促进|推动|推进|提升|提高|增强|改善|维护|保护|保障|助力|带动)[^率比度]{4,}(发展|和谐|稳定|改善|提升|水平|形象|环境|建设)$/;

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
    if (compareDecimals(measure.low, FULL) !== 0 || /率|比例|÷|\//.test(description?.text ?? ''))
      return;
    if (!FURTHERS.test(withoutBlanks(name.text))) return;
    report('percent', { at: value, data: { name: nameOf(indicator), value: plain(value) } });
  },
});
