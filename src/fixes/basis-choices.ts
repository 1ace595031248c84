import type { Profile } from '../profiles/profile';
import type { Fix } from '../model/edit';
import type { Field, Indicator } from '../model/table';
import { choiceText } from './fix';
import { isCost } from '../facts/level-names';

interface Basis {
  readonly text: string;
  /** Whether the kind fits an indicator at all. */
  readonly fits: (indicator: Indicator) => boolean;
}

const always = () => true;

/** How a kind of basis is written out, with blanks for what only the unit knows. */
const KINDS: Readonly<Record<string, Basis>> = {
  合同约定: {
    text: '《【合同名称】》（【】年）第【】条',
    fits: (one) => one.level2Kind !== 'satisfaction',
  },
  预算支出标准: { text: '预算支出标准：【文件名称及文号】', fits: isCost },
  历史标准: { text: '历史标准：【】年实际完成【】', fits: always },
  行业标准: { text: '行业标准：【标准名称及编号】', fits: (one) => !isCost(one) },
  计划标准: { text: '计划标准：《【计划或方案名称】》（【】年）', fits: always },
};

/**
 * One choice per kind of basis (审核口径 names them) that fits the indicator, the likeliest first; 【】 is left where only the
 * unit knows.
 */
export function basisChoices(indicator: Indicator, basis: Field, { bases }: Profile): Fix[] {
  const likely = likelyKinds(indicator);
  const rank = (kind: string) => (likely.includes(kind) ? likely.indexOf(kind) : likely.length);
  return [...bases]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((kind) => {
      const { text, fits } = KINDS[kind] ?? { text: `${kind}：【资料名称、日期】`, fits: always };
      return fits(indicator) ? choiceText(`依据“${kind}”：填“${text}”`, basis, text) : [];
    });
}

/** What a target of its kind usually rests on; the others follow in the profile's order. */
function likelyKinds(indicator: Indicator): readonly string[] {
  if (isCost(indicator)) return ['合同约定', '预算支出标准'];
  switch (indicator.level2Kind) {
    case 'quantity':
    case 'timeliness':
      return ['计划标准', '合同约定', '历史标准'];
    case 'quality':
      return ['行业标准', '合同约定', '历史标准'];
    default:
      return ['历史标准', '计划标准', '行业标准'];
  }
}
