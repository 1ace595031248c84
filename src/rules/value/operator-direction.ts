import { rule } from '../../lint/rule';
import type { Fix } from '../../model/edit';
import type { Operator } from '../../model/measure';
import type { Indicator } from '../../model/table';
import { direction } from '../../parse/text/polarity';
import { choiceText } from '../fixes';
import { isCost } from '../level-names';
import { nameOf, plain } from '../quote';

const TURNED: Readonly<Partial<Record<Operator, Operator>>> = {
  '≥': '≤',
  '>': '<',
  '≤': '≥',
  '<': '>',
};

export const operatorDirection = rule({
  id: 'operator-direction',
  title: '运算符方向错误',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['预算管理一体化系统保存校验', '财预〔2015〕88号'],
  why: '故障、投诉越少越好，用“≥”就成了鼓励出问题；满意度、合格率反过来也一样。',
  says: {
    negative: '“{name}”越少越好，指标值“{value}”却设了下限，请改成“{fixed}”。',
    positive: '“{name}”越多越好，指标值“{value}”却设了上限，请改成“{fixed}”。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 质量指标 | 设备故障次数 | ≥3次`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 质量指标 | 设备故障次数 | ≤3次`,
  },
  check(indicator, { report }) {
    const { measure, value, name, description } = indicator;
    const { operator } = measure;
    if (!value || !operator || measure.low === null || measure.parts.length > 0) return;
    // The ceiling of cost has a rule of its own.
    if (isCost(indicator) || measure.kind === 'money' || measure.kind === 'date') return;
    const counted = isDelivered(indicator) ? 'positive' : null;
    const wanted = direction(name?.text ?? '', description?.text ?? '') ?? counted;
    const wrong =
      wanted === 'negative'
        ? operator === '≥' || operator === '>'
        : wanted === 'positive' && (operator === '≤' || operator === '<');
    const turned = TURNED[operator];
    // So many at most in one course: a limit of size, not of what is done.
    const isSize = measure.kind === 'number' && /[每均]|单[次期个]/.test(name?.text ?? '');
    if (!wanted || !wrong || !turned || (wanted === 'positive' && isSize)) return;
    const fixed = measure.text.replace(measure.operatorText, turned);
    report(wanted, {
      at: value,
      data: { name: nameOf(indicator), value: plain(value) || measure.text, fixed },
      fixes: turn(indicator, turned),
      severity: wanted === counted ? 'warning' : 'error',
    });
  },
});

/** What the money is to bring, counted: a ceiling lets the unit do nothing. Meetings, trips and posts are kept few. */
function isDelivered({ level2Kind, name }: Indicator): boolean {
  const text = name?.text ?? '';
  return (
    level2Kind === 'quantity' &&
    /^[^，,]{0,8}(新建|建设|改造|修缮|修复|清淤|养护|治理|种植|造林|培育|培训|资助|救助|检查|抽检|巡查|巡检|举办|发放|改厕)/.test(
      text,
    ) &&
    /(数量|面积|里程|长度|人次|[户人个株头件套台批期场次座处公里]数|批次|场次)$/.test(
      text.trim(),
    ) &&
    !/控制|限|会议|出国|公务|接待|用车|编制|占/.test(text)
  );
}

function turn({ operator, value, measure }: Indicator, turned: Operator): Fix[] {
  if (operator && !operator.isBlank) return choiceText(`计算符号改为“${turned}”`, operator, turned);
  if (!value || !measure.operatorText || !value.text.startsWith(measure.operatorText)) return [];
  const text = turned + value.text.slice(measure.operatorText.length);
  return choiceText(`改为“${text}”`, value, text);
}
