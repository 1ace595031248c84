import type { Fix } from '../../model/edit';
import type { Field, Indicator } from '../../model/table';
import { choiceText } from '../fixes';
import { isCost } from '../level-names';

interface Basis {
  readonly kind: string;
  readonly text: string;
  /** Whether the kind fits an indicator at all. */
  readonly fits: (indicator: Indicator) => boolean;
}

const always = () => true;

/** The kinds of basis that 财预〔2015〕88号 names (绩效标准), each with blanks for what only the unit knows. */
const KINDS: readonly Basis[] = [
  {
    kind: '合同约定',
    text: '《【合同名称】》（【】年）第【】条',
    fits: (one) => one.level2Kind !== 'satisfaction',
  },
  { kind: '预算支出标准', text: '预算支出标准：【文件名称及文号】', fits: isCost },
  { kind: '历史标准', text: '历史标准：【】年实际完成【】', fits: always },
  { kind: '行业标准', text: '行业标准：【标准名称及编号】', fits: (one) => !isCost(one) },
  { kind: '计划标准', text: '计划标准：《【计划或方案名称】》（【】年）', fits: always },
  { kind: '其他标准', text: '其他标准：【资料名称、日期】', fits: always },
];

/** One choice per kind of basis that fits the indicator; 【】 is left where only the unit knows. */
export function basisChoices(indicator: Indicator, basis: Field): Fix[] {
  return KINDS.filter(({ fits }) => fits(indicator)).flatMap(({ kind, text }) =>
    choiceText(`依据“${kind}”：填“${text}”`, basis, text),
  );
}
