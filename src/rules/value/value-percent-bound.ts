import { rule } from '../rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import { safeText } from '../../fixes/fix';
import { nameOf, plain } from '../../language/text/quote';
import { namesChange } from '../../language/meaning/change';
import { mayExceedWhole } from '../../language/meaning/share';

const ZERO = parseDecimal('0')!;
const HUNDRED = parseDecimal('100')!;

export const valuePercentBound = rule({
  id: 'value-percent-bound',
  title: '指标值写法可简化',
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
      !namesChange(name?.text ?? '');
    if (!(none || (full && !mayExceedWhole(name?.text ?? '')))) return;
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
