import { rule } from '../rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import type { Fix } from '../../model/edit';
import type { Indicator } from '../../model/table';
import { lateness, brokenBy } from '../../facts/goal/broken-promise';
import { choiceText } from '../../fixes/fix';
import { nameOf, plain } from '../../language/text/quote';

const ZERO = parseDecimal('0')!;
const WHOLE = parseDecimal('100')!;

export const targetContradictsGoal = rule({
  id: 'target-contradicts-goal',
  title: '指标值与目标承诺矛盾',
  severity: 'warning',
  looksAt: 'table',
  aspect: '可行性',
  sources: ['财预〔2015〕88号'],
  why: '目标说按时，指标却允许拖几天；目标说不发生，指标却允许发生几起，等于先承认做不到。',
  says: {
    tolerates: '{where}承诺“{promise}”，“{name}”的指标值却是“{value}”，请改成0或说明允许的理由。',
    falls: '{where}承诺“{promise}”，“{name}”的指标值却是“{value}”，请改成100%或修改目标。',
  },
  example: {
    fails: `
      项目名称 | 办公用房租金 | 预算数 | 86万元
      绩效目标 | 目标1 | 按时支付租赁费用，保障1.2万平方米大厅全年使用。 | <
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 时效指标 | 拖欠费用天数 | ≤10天`,
    passes: `
      项目名称 | 办公用房租金 | 预算数 | 86万元
      绩效目标 | 目标1 | 按时支付租赁费用，保障1.2万平方米大厅全年使用。 | <
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 时效指标 | 拖欠费用天数 | =0天`,
  },
  check(table, { report }) {
    for (const indicator of table.indicators) {
      const { value } = indicator;
      if (!value) continue;
      const tell = (
        key: 'tolerates' | 'falls',
        promise: NonNullable<ReturnType<typeof lateness>>,
        fixes: Fix[],
      ) =>
        report(key, {
          at: value,
          data: {
            where: promise.where,
            promise: promise.words,
            name: nameOf(indicator),
            value: plain(value),
          },
          related: promise.field
            ? [{ place: promise.field.place, message: `${promise.where}承诺“${promise.words}”` }]
            : [],
          fixes: indicator.operator ? [] : fixes,
        });
      if (tolerates(indicator)) {
        const promise = lateness(table, indicator) ?? brokenBy('none', table, indicator);
        const zero = `=0${indicator.measure.unitText}`;
        if (promise) tell('tolerates', promise, choiceText(`改为“${zero}”`, value, zero));
      } else if (fallsShort(indicator)) {
        const promise = brokenBy('all', table, indicator);
        if (promise) tell('falls', promise, choiceText('改为“=100%”', value, '=100%'));
      }
    }
  },
});

/** Whether a target lets some of it happen: ≤2起, 1起, ≤5%. A floor is the business of other rules. */
function tolerates({ measure }: Indicator): boolean {
  if (!measure.high || (measure.kind !== 'number' && measure.kind !== 'money')) return false;
  return measure.operator !== '≥' && compareDecimals(measure.high, ZERO) > 0;
}

/** Whether a target in percent leaves some out: ≥95%. */
function fallsShort({ measure }: Indicator): boolean {
  if (measure.kind !== 'percent' || !measure.low || measure.unit !== '%') return false;
  return compareDecimals(measure.low, WHOLE) < 0;
}
