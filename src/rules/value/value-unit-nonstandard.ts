import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import type { Indicator } from '../../model/table';
import { safeText } from '../../fixes/fix';
import { nameOf, plain } from '../../language/text/quote';
import { isBareMagnitude } from '../../facts/value/bare-number';
import { holdsUnit } from '../../facts/value/holds-unit';
import { abbreviatedUnit, isNonstandardUnit } from '../../language/measure/nonstandard';

export const valueUnitNonstandard = rule({
  id: 'value-unit-nonstandard',
  title: '计量单位不规范',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '规范性',
  sources: ['预算管理一体化系统保存校验'],
  why: '系统按标准单位汇总，“百分比”“M”“平”会被当成别的单位。',
  says: { unit: '“{name}”的指标值“{value}”中的单位“{unit}”请写成“{standard}”。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 质量指标 | 验收合格率 | ≥95百分比`,
    passes: `
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 质量指标 | 验收合格率 | ≥95%`,
  },
  check(indicator, { report }) {
    const { value, measure } = indicator;
    const { unitText } = measure;
    const unit = abbreviatedUnit(unitText) ?? measure.unit;
    if (
      !value ||
      value.isBlank ||
      unit === null ||
      measure.parts.length > 0 ||
      !isNonstandardUnit(unitText)
    )
      return;
    if (unitText === unit || isBareMagnitude(indicator)) return;
    report('unit', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value), unit: unitText, standard: unit },
      fixes: rewrite(indicator, unitText, unit),
    });
  },
});

function rewrite({ unit: cell, value }: Indicator, unitText: string, unit: string): Fix[] {
  if (holdsUnit(cell, unitText)) return safeText(`计量单位改为“${unit}”`, cell, unit);
  if (!value || !value.text.endsWith(unitText) || unitText === '比例') return [];
  const text = value.text.slice(0, -unitText.length) + unit;
  return safeText(`改为“${text}”`, value, text);
}
