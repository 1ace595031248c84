import { rule } from '../../lint/rule';
import type { Fix } from '../../model/edit';
import type { Indicator } from '../../model/table';
import { safeText } from '../fixes';
import { nameOf, plain } from '../quote';
import { isBareMagnitude } from './bare-number';
import { holdsUnit } from './holds-unit';

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
    const unit = ABBREVIATED[unitText] ?? measure.unit;
    if (
      !value ||
      value.isBlank ||
      unit === null ||
      measure.parts.length > 0 ||
      !NONSTANDARD.test(unitText)
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

/** Latin letters that officers mean as lengths and areas; the grammar itself does not guess them. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  M: '米',
  m: '米',
  M2: '平方米',
  m2: '平方米',
  KM: '公里',
  km: '公里',
  Km: '公里',
};

/** Spellings that a system refuses; 个工作日 for 天 and the like are fine as they are. */
const NONSTANDARD =
  /^(百分比|百分点|[(（]\s*[%％]\s*[)）]|比例|[mM]|[mM]2|[kK][mM]|平|平米|万|亿)$|\*/;

function rewrite({ unit: cell, value }: Indicator, unitText: string, unit: string): Fix[] {
  if (holdsUnit(cell, unitText)) return safeText(`计量单位改为“${unit}”`, cell, unit);
  if (!value || !value.text.endsWith(unitText) || unitText === '比例') return [];
  const text = value.text.slice(0, -unitText.length) + unit;
  return safeText(`改为“${text}”`, value, text);
}
