import { rule } from '../../lint/rule';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import type { Field, Indicator, Table } from '../../model/table';
import { choiceText } from '../fixes';
import { nameOf, plain } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';

const ZERO = parseDecimal('0')!;
/** What a promise of punctuality is broken by. */
const LATE = /拖欠|逾期|延误|延迟|超期|未按时|未及时|滞后/;
const PUNCTUAL = /按时|按期|及时|准时/;
/** The act both speak of: paying, delivering, handing out. */
const ACTS = ['支付', '付款', '拨付', '发放', '缴纳', '费用', '完成', '交付', '办结', '提供'];

export const targetContradictsGoal = rule({
  id: 'target-contradicts-goal',
  title: '指标值与目标承诺矛盾',
  severity: 'warning',
  looksAt: 'table',
  aspect: '可行性',
  sources: ['财预〔2015〕88号'],
  why: '目标说按时，指标却允许拖几天，等于先承认做不到。',
  says: {
    tolerates: '{where}承诺“{promise}”，“{name}”的指标值却是“{value}”，请改成0或说明允许的理由。',
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
      const { value, measure, name, description } = indicator;
      const text = withoutBlanks(`${name?.text ?? ''}${description?.text ?? ''}`);
      if (!value || !measure.high || measure.kind !== 'number' || !LATE.test(text)) continue;
      if (compareDecimals(measure.high, ZERO) <= 0 || measure.operator === '≥') continue;
      const promise = promiseOf(table, indicator, text);
      if (!promise) continue;
      const zero = `=0${measure.unitText}`;
      report('tolerates', {
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
        fixes: indicator.operator ? [] : choiceText(`改为“${zero}”`, value, zero),
      });
    }
  },
});

/** The indicator's own name, or a goal that promises the same act to be on time. */
function promiseOf(
  table: Table,
  { name }: Indicator,
  text: string,
): { where: string; words: string; field: Field | null } | null {
  const own = name && promiseIn(name.text);
  if (name && own && !LATE.test(name.text)) return { where: '名称', words: own, field: name };
  for (const { value, term } of table.goals) {
    const words = term === 'annual' ? promiseIn(value.text) : null;
    if (words && ACTS.some((act) => words.includes(act) && text.includes(act)))
      return { where: '绩效目标', words, field: value };
  }
  return null;
}

function promiseIn(text: string): string | null {
  const clause = text
    .split(/[，,。；;\n]/)
    .find((part) => PUNCTUAL.test(part) && ACTS.some((act) => part.includes(act)));
  if (!clause) return null;
  const bare = withoutBlanks(clause);
  return bare.length > 20 ? `${bare.slice(0, 20)}…` : bare;
}
