import { rule } from '../rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import type { Measure } from '../../model/measure';
import type { Indicator } from '../../model/table';
import { nameOf, plain } from '../../language/text/quote';
import { namesChange } from '../../language/meaning/change';
import { ceilingOf } from '../../language/meaning/share';

const ZERO = parseDecimal('0')!;
const HUNDRED = parseDecimal('100')!;

export const valuePercentRange = rule({
  id: 'value-percent-range',
  title: '百分比超出0–100%',
  severity: 'error',
  looksAt: 'indicator',
  ofText: 'whole',
  aspect: '可衡量性',
  sources: ['财预〔2015〕88号'],
  why: '部分占总体的比率不会超过100%，也不会是负数。',
  says: {
    over: '“{name}”的指标值“{value}”超出0–100%，请核对数字。',
    mayExceed: '“{name}”的指标值“{value}”超过100%，请确认是否有意超额。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 质量指标 | 设备验收合格率 | ≥120%`,
    passes: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 质量指标 | 设备验收合格率 | ≥95%`,
  },
  check(indicator, { report }) {
    const { value, measure } = indicator;
    if (!value || measure.kind !== 'percent' || measure.operator === '±' || isInside(measure))
      return;
    const key = gradeOf(indicator);
    if (!key) return;
    report(key, {
      at: value,
      data: { name: nameOf(indicator), value: plain(value) },
      severity: key === 'over' ? 'error' : 'warning',
    });
  },
});

function isInside({ low, high }: Measure): boolean {
  return (
    (!low || compareDecimals(low, ZERO) >= 0) && (!high || compareDecimals(high, HUNDRED) <= 0)
  );
}

/** Growth and other rates without a ceiling are left alone. */
function gradeOf({ name, description }: Indicator): 'over' | 'mayExceed' | null {
  for (const field of [name, description]) {
    if (!field || field.isBlank) continue;
    if (namesChange(field.text)) return null;
    const ceiling = ceilingOf(field.text);
    if (ceiling) return ceiling === 'share' ? 'over' : 'mayExceed';
  }
  return null;
}
