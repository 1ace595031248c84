import { rule } from '../rule';
import type { Indicator } from '../../model/table';
import { isCost } from '../../facts/level-names';
import { nameOf, plain } from '../../language/text/quote';
import { basisChoices } from '../../fixes/basis-choices';
import { basisKindOf } from '../../language/meaning/basis-kind';
import { asksForPaymentInTime } from '../../language/money/late-payment';

export const basisTypeMismatch = rule({
  id: 'basis-type-mismatch',
  title: '依据类型与指标不匹配',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '满意度的目标来自调查，付款时限来自合同，成本来自合同价或支出标准。',
  says: {
    satisfaction: '满意度“{name}”的依据是“{basis}”，通常应以上年满意度调查结果为依据。',
    payment: '付款指标“{name}”的依据是“{basis}”，付款时限应以合同的付款条款为依据。',
    cost: '成本指标“{name}”的依据是“{basis}”，成本应以合同价、中标价或支出标准为依据。',
  },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 指标值 | 指标值确定依据
      满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥90%  | 《物业服务合同》（2024年）第3条`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 指标值 | 指标值确定依据
      满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥90%  | 2023年满意度调查结果93%`,
  },
  check(indicator, { report, profile }) {
    const { basis } = indicator;
    if (!basis || basis.isBlank) return;
    const key = mismatch(indicator, basisKindOf(basis.text));
    if (!key) return;
    report(key, {
      at: basis,
      data: { name: nameOf(indicator), basis: plain(basis) },
      choices: () => basisChoices(indicator, basis, profile),
    });
  },
});

function mismatch(
  indicator: Indicator,
  kind: ReturnType<typeof basisKindOf>,
): 'satisfaction' | 'payment' | 'cost' | null {
  const text = `${indicator.name?.text ?? ''}${indicator.description?.text ?? ''}`.replace(
    /\s+/g,
    '',
  );
  // A contract may well promise a score of the service; only the plain 满意度 of people is meant.
  if (indicator.level2Kind === 'satisfaction' && kind === 'contract' && !text.includes('考核'))
    return 'satisfaction';
  if (kind === 'plan' && asksForPaymentInTime(text)) return 'payment';
  return isCost(indicator) && indicator.measure.kind === 'money' && kind === 'plan' ? 'cost' : null;
}
