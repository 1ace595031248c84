import { rule, type Context } from '../../lint/rule';
import type { Indicator, Table } from '../../model/table';
import type { Fix } from '../../model/edit';
import { choiceText, safeText } from '../fixes';
import { isCost } from '../level-names';
import { nameOf, plain } from '../quote';
import { annualBudget } from './annual-budget';
import { isUnitPrice, savesMoney } from './cost-totals';

/** Prices fixed by a document: “补助标准=1000元/人” is meant exactly. */
const STATUTORY = /标准|补助|补贴|津贴|工资|单价|低保|救助|养老金|待遇|供养|抚恤|优待/;

export const costOperator = rule({
  id: 'cost-operator',
  title: '成本指标应设上限',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '适当性',
  sources: ['财预〔2015〕88号', '预算管理一体化系统保存校验'],
  why: '成本是不能突破的上限，用“≤”；写“=”等于要求必须花完。',
  says: {
    equal: '成本指标“{name}”写成“{value}”，成本应设上限，请写成“{fixed}”。',
    atLeast: '成本指标“{name}”写成“{value}”，方向反了：成本应不超过某数，请写成“{fixed}”。',
    floor:
      '成本指标“{name}”写成“{value}”：政策规定了最低标准的可以保留，作为成本控制宜写“{fixed}”。',
    below: '成本指标“{name}”写成“{value}”，不含预算数本身，请写成“{fixed}”。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 成本指标 | 物业服务费 | =86万元`,
    passes: `
      一级指标 | 二级指标 | 三级指标   | 指标值
      产出指标 | 成本指标 | 物业服务费 | ≤86万元`,
  },
  check(indicator, context) {
    const { measure, value } = indicator;
    if (!isCost(indicator) || measure.kind !== 'money' || !value || value.isBlank) return;
    if (savesMoney(indicator) || measure.parts.length > 0 || isRange(indicator)) return;
    const { operator } = measure;
    if (operator === '≥' || operator === '>')
      return tell(isStatutory(indicator) ? 'floor' : 'atLeast', indicator, context);
    if (operator === '<' && isBudget(indicator, context.table))
      return tell('below', indicator, context);
    if (operator !== null && operator !== '=') return;
    if (isStatutory(indicator)) return;
    tell('equal', indicator, context);
  },
});

type Key = 'equal' | 'atLeast' | 'floor' | 'below';

function tell(key: Key, indicator: Indicator, { report }: Context<Key>): void {
  const { value, measure } = indicator;
  const fixed = withUpperBound(measure.text, measure.operatorText);
  report(key, {
    at: value!,
    data: { name: nameOf(indicator), value: measure.text, fixed },
    ...(isAdvice(key, indicator) ? { severity: 'info' as const } : {}),
    fixes: fixesFor(key, indicator, fixed),
  });
}

/** A price that a document fixes for one person or thing. */
function isStatutory(indicator: Indicator): boolean {
  const perOne = indicator.measure.per !== null || isUnitPrice(indicator);
  return perOne && STATUTORY.test(nameOf(indicator));
}

/** A unit price is seldom exceeded on purpose; and a benefit is promised to be no less than the standard. */
function isAdvice(key: Key, indicator: Indicator): boolean {
  return key === 'floor' || (key === 'equal' && indicator.measure.per !== null);
}

/** `=` stands for the same amount as `≤`; turning `≥` round changes what is promised, so a person decides. */
function fixesFor(key: Key, { value, operator, measure }: Indicator, fixed: string): Fix[] {
  const make = key === 'atLeast' || key === 'floor' ? choiceText : safeText;
  if (operator && !operator.isBlank) return make('计算符号改为“≤”', operator, '≤');
  if (!value || plain(value) === '' || (operator && measure.operatorText !== '')) return [];
  return make(`改为“${fixed}”`, value, fixed);
}

function withUpperBound(text: string, operatorText: string): string {
  const rest =
    operatorText && text.startsWith(operatorText)
      ? text.slice(operatorText.length)
      : text.replace(operatorText || /^$/, '');
  return `≤${rest.trim()}`;
}

function isRange({ measure: { low, high } }: Indicator): boolean {
  return !low || !high || low.digits !== high.digits || low.scale !== high.scale;
}

function isBudget({ measure }: Indicator, table: Table): boolean {
  const budget = annualBudget(table);
  return budget !== null && measure.money !== null && measure.money.fen === budget.money.fen;
}
