import { rule } from '../../lint/rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import { safeText } from '../fixes';
import { nameOf, plain } from '../quote';

const ZERO = parseDecimal('0')!;
const HUNDRED = parseDecimal('100')!;
/** What may well exceed 100%: then “≥100%” is meant as it stands. */
/** What may fall below 0: then “≤0%” forbids a rise. */
const SIGNED = /变动|增长|增幅|增减|增加|变化|浮动|偏差|偏离|差异|同比|环比/;
const OPEN_ENDED = /增长|增幅|提高|提升|完成率|执行率|达成率|实现率|倍|保障率|保值|产销/;

export const valuePercentBound = rule({
  id: 'value-percent-bound',
  title: '≥100%/≤0 形式的边界值',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '规范性',
  sources: ['财预〔2015〕88号'],
  why: '比率不会超过100%，次数不会少于0，“≥100%”就是“=100%”。',
  says: { bound: '“{name}”的指标值“{value}”已到边界，通常写成“{fixed}”。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 时效指标 | 报修及时率 | ≥100%`,
    passes: `
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 时效指标 | 报修及时率 | =100%`,
  },
  check(indicator, { report }) {
    const { value, operator, measure, name } = indicator;
    const { low, high } = measure;
    if (!value || !low || !high || compareDecimals(low, high) !== 0) return;
    const full =
      measure.operator === '≥' && measure.kind === 'percent' && compareDecimals(low, HUNDRED) === 0;
    const none =
      measure.operator === '≤' &&
      compareDecimals(low, ZERO) === 0 &&
      !SIGNED.test(name?.text ?? '');
    if (!(none || (full && !OPEN_ENDED.test(name?.text ?? '')))) return;
    const fixed = measure.text.replace(measure.operatorText, '=');
    const own = value.text.startsWith(measure.operatorText) && measure.operatorText !== '';
    report('bound', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value), fixed },
      fixes:
        operator && !operator.isBlank
          ? safeText('计算符号改为“=”', operator, '=')
          : own
            ? safeText(`改为“${fixed}”`, value, `=${value.text.slice(measure.operatorText.length)}`)
            : [],
    });
  },
});
