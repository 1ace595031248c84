import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import { compareDecimals, parseDecimal } from '../../model/decimal';
import type { Operator } from '../../model/measure';
import type { Indicator } from '../../model/table';
import { directionOf } from '../../language/meaning/direction/direction';
import { choiceText } from '../../fixes/fix';
import { namesMovement } from '../../language/meaning/change';
import { dateKeptAsNumber } from '../../facts/value/date-serial';
import { isSideTold } from '../../facts/value/side-told';
import { isCost } from '../../facts/level-names';
import { nameOf, plain } from '../../language/text/quote';

const ZERO = parseDecimal('0')!;

export const valueOperatorMissing = rule({
  id: 'value-operator-missing',
  title: '缺少运算符',
  severity: 'warning',
  looksAt: 'indicator',
  ofText: 'whole',
  aspect: '可衡量性',
  sources: ['预算管理一体化系统保存校验'],
  why: '只写“95%”，说不清是至少、至多还是恰好，系统要求单列计算符号。',
  says: {
    near: '“{name}”的指标值“{value}”只说“{near}”，做到多少算完成没有说定，请写明≥、≤或=。',
    missing: '“{name}”的指标值“{value}”没有运算符，请写明是≥、≤还是=。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 道路建设长度 | 985米`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 道路建设长度 | ≥985米`,
  },
  check(indicator, { table, report }) {
    const { value, measure } = indicator;
    if (!value || value.isBlank || measure.parts.length > 0) return;
    const about = measure.operator === null && value.text.endsWith(measure.operatorText);
    if (measure.operatorText !== '' && !about) return;
    if (measure.kind !== 'number' && measure.kind !== 'percent' && measure.kind !== 'money') return;
    const { low, high } = measure;
    if (!low || !high || compareDecimals(low, high) !== 0) return;
    // value-unit-missing says that it is a date.
    if (dateKeptAsNumber(indicator) || isSideTold(indicator)) return;
    // “较上年提升1.5个百分点” in a sentence says it by itself.
    if (table.kind === 'narrative' && namesMovement(nameOf(indicator))) return;
    // Cost without a sign is the business of cost-operator.
    if (isCost(indicator) && measure.kind === 'money') return;
    const isNear = measure.operatorText !== '';
    report(isNear ? 'near' : 'missing', {
      at: value,
      data: { name: nameOf(indicator), value: plain(value), near: measure.operatorText },
      fixes: likelyOperators(indicator).flatMap((sign): Fix[] => withSign(indicator, sign)),
    });
  },
});

/** The sign that the measure's direction suggests first, then “=”: which of them is meant only the unit knows. */
function likelyOperators({ name, description, measure }: Indicator): Operator[] {
  if (measure.low && compareDecimals(measure.low, ZERO) === 0) return ['='];
  const better = directionOf(name?.text ?? '', description?.text ?? '');
  if (better === 'less') return ['≤', '='];
  return better === null ? ['≥', '=', '≤'] : ['≥', '='];
}

function withSign({ operator, value, measure }: Indicator, sign: Operator): Fix[] {
  if (operator) return operator.isBlank ? choiceText(`计算符号填“${sign}”`, operator, sign) : [];
  if (!value) return [];
  const text = sign + value.text.slice(0, value.text.length - measure.operatorText.length);
  return choiceText(`写成“${text}”`, value, text);
}
