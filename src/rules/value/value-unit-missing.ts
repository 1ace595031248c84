import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import type { Indicator } from '../../model/table';
import { impliedUnits } from '../../language/measure/unit';
import { choiceText } from '../../fixes/fix';
import { nameOf, plain } from '../../language/text/quote';
import { readingOf } from '../../facts/cost/cost-totals';
import { dateKeptAsNumber } from '../../facts/value/date-serial';
import { isBareFraction, isBareMagnitude } from '../../facts/value/bare-number';
import { carriesUnit, hasNoUnit } from '../../language/measure/unit-in-name';

/** At most this many units are offered; a longer list is no help. */
const OFFERED = 4;

export const valueUnitMissing = rule({
  id: 'value-unit-missing',
  title: '定量指标缺少计量单位',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['预算管理一体化系统保存校验'],
  why: '只有数字没有单位，系统会拒绝保存，评价时也说不清是什么。',
  says: {
    missing: '“{name}”的指标值“{value}”没有计量单位，请补上，如“{value}{unit}”。',
    date: '“{name}”的指标值“{value}”是按数字存放的日期，请改写成“{date}”这样的时点。',
    counted: '“{name}”的指标值“{value}”没有计量单位，请补上统计所用的单位，如个、次、台。',
  },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 指标值
      满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥85`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 指标值
      满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥85%`,
  },
  check(indicator, { report }) {
    const { measure, value, unit } = indicator;
    if (!value || value.isBlank || namesUnit(indicator) || isBareFraction(indicator)) return;
    const date = dateKeptAsNumber(indicator);
    if (date) {
      report('date', {
        at: value,
        data: { name: nameOf(indicator), value: plain(value), date },
        fixes: choiceText(`写成时点“≤${date}”`, value, `≤${date}`),
      });
      return;
    }
    // A coefficient or an index is a bare number.
    if (hasNoUnit(textOf(indicator.name))) return;
    const isBare = measure.kind === 'number' && measure.unit === null && measure.per === null;
    if (!isBare && !isBareMagnitude(indicator)) return;
    const implied = impliedUnits(textOf(indicator.description), textOf(indicator.name));
    // A bare 数量 may be counted in anything.
    const fitting = implied && implied.class !== 'quantity' ? [...implied.units] : [];
    const units =
      readingOf(indicator) === 'unit' ? fitting.filter((one) => one !== '万元') : fitting;
    report(units.length > 0 ? 'missing' : 'counted', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value), unit: units[0] ?? '' },
      fixes: units
        .slice(0, OFFERED)
        .flatMap((one): Fix[] =>
          unit
            ? choiceText(`计量单位填“${one}”`, unit, one)
            : choiceText(`写成“${value.text}${one}”`, value, value.text + one),
        ),
    });
  },
});

/** “补助人数（人）”: the name carries the unit. */
function namesUnit({ name, description }: Indicator): boolean {
  return [name, description].some((field) => field !== null && carriesUnit(field.text));
}

function textOf(field: Indicator['name']): string {
  return field?.text ?? '';
}
