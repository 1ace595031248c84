import { rule } from '../rule';
import { printDecimal } from '../../model/decimal';
import type { Indicator } from '../../model/table';
import { choiceText, safeText } from '../../fixes/fix';
import { nameOf, plain } from '../../language/text/quote';
import { isBareFraction } from '../../facts/value/bare-number';
import { endsInShare } from '../../language/meaning/share';

export const valueDecimalRatio = rule({
  id: 'value-decimal-ratio',
  title: '比率写成小数',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '规范性',
  sources: ['预算管理一体化系统保存校验'],
  why: '比率统一用百分数，0.97与97%混用时容易看成97倍或0.97%。',
  says: { decimal: '“{name}”的指标值“{value}”是小数，请写成“{fixed}”。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 质量指标 | 视频监控在线率 | ≥0.97比例`,
    passes: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 质量指标 | 视频监控在线率 | ≥97%`,
  },
  check(indicator, { report }) {
    const { value, unit, measure } = indicator;
    if (!value || value.isBlank || unit) return;
    const sign = measure.operator ?? '';
    const written = endsInShare(value.text) || /^\D*0?\.\d+\s*$/.test(value.text);
    if (measure.kind === 'percent' && written && !/%/.test(value.text) && measure.low) {
      const fixed = `${sign}${printDecimal(measure.low)}%`;
      report('decimal', {
        at: value,
        data: dataOf(indicator, fixed),
        fixes: safeText(`改为“${fixed}”`, value, fixed),
      });
    } else if (isBareFraction(indicator)) {
      const fixed = `${sign}${percentOf(indicator)}%`;
      report('decimal', {
        at: value,
        data: dataOf(indicator, fixed),
        fixes: choiceText(`改为“${fixed}”`, value, fixed),
      });
    }
  },
});

function percentOf({ measure }: Indicator): string {
  const low = measure.low!;
  return printDecimal({ digits: low.digits * BigInt(100), scale: low.scale });
}

function dataOf(indicator: Indicator, fixed: string) {
  return { name: nameOf(indicator), value: plain(indicator.value!), fixed };
}
