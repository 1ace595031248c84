import { rule, type Context } from '../rule';
import type { Indicator, Table } from '../../model/table';
import type { Fix } from '../../model/edit';
import { choiceText } from '../../fixes/fix';
import { isSideTold } from '../../facts/value/side-told';
import { isCost } from '../../facts/level-names';
import { nameOf, plain } from '../../language/text/quote';
import { annualBudget } from '../../facts/cost/annual-budget';
import { readingOf } from '../../facts/cost/cost-totals';
import { isStatutoryPrice } from '../../language/money/cost-name';

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
    if (readingOf(indicator) === 'saving' || measure.parts.length > 0 || isRange(indicator)) return;
    const { operator } = measure;
    if (operator === '≥' || operator === '>')
      return tell(isStatutory(indicator) ? 'floor' : 'atLeast', indicator, context);
    if (operator === '<' && isBudget(indicator, context.table))
      return tell('below', indicator, context);
    if (operator !== null && operator !== '=') return;
    if (isStatutory(indicator) || (operator === null && isSideTold(indicator))) return;
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
    fixes: fixesFor(indicator, fixed),
  });
}

/** A price that a document fixes for one person or thing. */
function isStatutory(indicator: Indicator): boolean {
  const perOne = readingOf(indicator) === 'unit';
  return perOne && isStatutoryPrice(nameOf(indicator));
}

/** A unit price is seldom exceeded on purpose; and a benefit is promised to be no less than the standard. */
function isAdvice(key: Key, indicator: Indicator): boolean {
  return key === 'floor' || (key === 'equal' && indicator.measure.per !== null);
}

/** “=” says that it must be spent, “≥” that no less may be: what is meant a person decides. Nothing stays nothing under any sign. */
function fixesFor({ value, operator, measure }: Indicator, fixed: string): Fix[] {
  if (measure.low?.digits === BigInt(0)) return [];
  if (operator && !operator.isBlank) return choiceText('计算符号改为“≤”', operator, '≤');
  if (!value || plain(value) === '' || (operator && measure.operatorText !== '')) return [];
  return choiceText(`改为“${fixed}”`, value, fixed);
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
