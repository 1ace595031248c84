import { rule } from '../rule';
import type { Decimal } from '../../model/decimal';
import { compareDecimals } from '../../model/decimal';
import type { Indicator } from '../../model/table';
import { readMeasure } from '../../language/measure/measure';
import { choiceText } from '../../fixes/fix';
import { plain } from '../../language/text/quote';
import { targetInName } from '../../language/measure/target-in-name';

export const nameEmbedsValue = rule({
  id: 'name-embeds-value',
  title: '指标名称中夹带目标值',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '规范性',
  sources: ['预算管理一体化系统保存校验'],
  why: '名称里再写一遍目标值，改了一处忘了另一处就自相矛盾。',
  says: {
    embeds: '三级指标“{name}”里夹带了目标值“{value}”，请只留名称，目标值写在指标值一栏。',
    contradicts:
      '三级指标“{name}”里写的是“{value}”，指标值一栏却是“{target}”，两处矛盾，请核对后只在指标值一栏写。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标           | 指标值
      产出指标 | 质量指标 | 建设质量达标率100% | ≥98%`,
    passes: `
      一级指标 | 二级指标 | 三级指标       | 指标值
      产出指标 | 质量指标 | 建设质量达标率 | ≥98%`,
  },
  check(indicator, { report }) {
    const { name, measure } = indicator;
    const embedded = name && targetInName(name.text);
    if (!name || !embedded) return;
    const { target, bare } = embedded;
    const contradicts = !agrees(indicator, readMeasure(target).low);
    report(contradicts ? 'contradicts' : 'embeds', {
      at: name,
      data: { name: plain(name), value: target, target: measure.text },
      severity: contradicts ? 'error' : 'warning',
      fixes: bare.length >= 2 ? choiceText(`名称改为“${bare}”`, name, bare) : [],
    });
  },
});

function agrees({ measure }: Indicator, embedded: Decimal | null): boolean {
  return !embedded || !measure.low || compareDecimals(embedded, measure.low) === 0;
}
