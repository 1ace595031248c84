import { rule, type Context } from '../rule';
import type { Fix } from '../../model/edit';
import type { Operator } from '../../model/measure';
import type { Indicator } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { isCost } from '../../facts/level-names';
import { signReading } from '../../facts/value/sign-reading';
import { nameOf, plain } from '../../language/text/quote';

const TURNED: Readonly<Partial<Record<Operator, Operator>>> = {
  '≥': '≤',
  '>': '<',
  '≤': '≥',
  '<': '>',
};

export const operatorDirection = rule({
  id: 'operator-direction',
  title: '“≥”“≤”方向写反',
  severity: 'error',
  looksAt: 'indicator',
  ofText: 'whole',
  aspect: '可衡量性',
  sources: ['预算管理一体化系统保存校验', '财预〔2015〕88号'],
  why: '故障、投诉越少越好，用“≥”就成了鼓励出问题；满意度、合格率反过来也一样。',
  says: {
    less: '“{name}”越{little}越好，指标值“{value}”却设了下限，请改成“{fixed}”。',
    more: '“{name}”越{much}越好，指标值“{value}”却设了上限，请改成“{fixed}”。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 质量指标 | 设备故障次数 | ≥3次`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 质量指标 | 设备故障次数 | ≤3次`,
  },
  check(indicator, context) {
    const { measure, value } = indicator;
    const { operator } = measure;
    if (!value || !operator || measure.low === null || measure.parts.length > 0) return;
    // The ceiling of cost has a rule of its own.
    if (measure.kind === 'date' || (isCost(indicator) && measure.kind === 'money')) return;
    const turned = TURNED[operator];
    if (!turned) return;
    const { verdict, better, sure } = signReading(indicator);
    if (verdict === 'unknown')
      context.unsure(`看不出“${nameOf(indicator)}”是越多越好还是越少越好`, value);
    if (verdict === 'reversed') tell(better, sure, turned, indicator, context);
  },
});

function tell(
  better: 'more' | 'less',
  sure: boolean,
  turned: Operator,
  indicator: Indicator,
  { report }: Context<'more' | 'less'>,
): void {
  const { measure, value } = indicator;
  const degree =
    measure.kind === 'percent' ? { much: '高', little: '低' } : { much: '多', little: '少' };
  report(better, {
    at: value!,
    data: {
      name: nameOf(indicator),
      value: plain(value!) || measure.text,
      fixed: measure.text.replace(measure.operatorText, turned),
      ...degree,
    },
    fixes: turn(indicator, turned),
    // A ceiling on work done is a plan that lets the unit do nothing, and seldom a slip of the sign.
    severity: sure && (better === 'less' || measure.kind !== 'number') ? 'error' : 'warning',
  });
}

function turn({ operator, value, measure }: Indicator, turned: Operator): Fix[] {
  if (operator && !operator.isBlank) return choiceText(`计算符号改为“${turned}”`, operator, turned);
  if (!value || !measure.operatorText || !value.text.startsWith(measure.operatorText)) return [];
  const text = turned + value.text.slice(measure.operatorText.length);
  return choiceText(`改为“${text}”`, value, text);
}
