import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import type { Field, Indicator } from '../../model/table';
import type { MeasuredClass } from '../../language/measure/measured-nouns';
import { impliedUnits, unitFits } from '../../language/measure/unit';
import { choiceText } from '../../fixes/fix';
import { nameOf, plain } from '../../language/text/quote';
import { isBareMagnitude } from '../../facts/value/bare-number';
import { holdsUnit } from '../../facts/value/holds-unit';
import { withoutBlanks } from '../../language/text/normalize';
import { namesMoney } from '../../language/money/money-words';

const OFFERED = 3;

export const valueUnitMismatch = rule({
  id: 'value-unit-mismatch',
  title: '指标值单位与指标描述不符',
  severity: 'error',
  looksAt: 'indicator',
  ofText: 'whole',
  aspect: '可衡量性',
  sources: ['财预〔2015〕88号'],
  why: '描述统计的是天数，指标值却用“次”，评价时无法比较。',
  says: {
    mismatch:
      '“{name}”统计的是“{noun}”，指标值“{value}”的单位却是“{unit}”，请改成“{right}”或改描述。',
    counted:
      '“{name}”统计的是“{noun}”，指标值“{value}”的单位却是“{unit}”，请改成统计所用的单位或改描述。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 绩效指标描述                 | 指标值
      产出指标 | 质量指标 | 物业服务质量 | 全年未正常提供物业服务天数 | =0次`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 绩效指标描述                 | 指标值
      产出指标 | 质量指标 | 物业服务质量 | 全年未正常提供物业服务天数 | =0天`,
  },
  check(indicator, { report }) {
    const { measure, value, name, description } = indicator;
    if (!value || measure.unit === null || measure.parts.length > 0) return;
    if (isBareMagnitude(indicator)) return;
    if (measure.kind !== 'number' && measure.kind !== 'percent' && measure.kind !== 'money') return;
    const implied = impliedUnits(description?.text ?? '', name?.text ?? '');
    if (!implied || unitFits(implied, measure.unit) || isSumOfMoney(indicator, implied.class))
      return;
    const units = implied.class === 'quantity' ? [] : [...implied.units];
    report(units.length > 0 ? 'mismatch' : 'counted', {
      at: value,
      data: {
        name: nameOf(indicator),
        noun: implied.noun,
        value: plain(value),
        unit: measure.unitText,
        right: units[0] ?? '',
      },
      related: statedIn(indicator, implied.noun),
      fixes: units.slice(0, OFFERED).flatMap((unit) => withUnit(indicator, value, unit)),
    });
  },
});

/** 经费控制数, 收入增加数: a 数 of money is an amount. */
function isSumOfMoney({ measure, name }: Indicator, implied: MeasuredClass): boolean {
  const text = name?.text ?? '';
  return measure.kind === 'money' && implied === 'quantity' && namesMoney(text);
}

function statedIn({ name, description }: Indicator, noun: string) {
  const field = [description, name].find((one) => withoutBlanks(one?.text ?? '').includes(noun));
  return field ? [{ place: field.place, message: `这里统计的是“${noun}”` }] : [];
}

function withUnit({ unit: cell, measure }: Indicator, value: Field, unit: string): Fix[] {
  if (holdsUnit(cell, measure.unitText)) return choiceText(`计量单位改为“${unit}”`, cell, unit);
  if (!measure.unitText || !value.text.endsWith(measure.unitText)) return [];
  const text = value.text.slice(0, -measure.unitText.length) + unit;
  return choiceText(`改为“${text}”`, value, text);
}
