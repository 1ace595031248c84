import { rule } from '../rule';
import type { Indicator } from '../../model/table';
import { nameOf, plain } from '../../language/text/quote';
import { isExperience, isSubstantial, isUnspecific } from '../../language/meaning/basis';
import { findExpenditureItems } from '../../language/meaning/expenditure';
import { namesContract } from '../../language/meaning/basis-kind';

export const basisInconsistent = rule({
  id: 'basis-inconsistent',
  title: '同一事项依据不一致',
  severity: 'info',
  looksAt: 'table',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '同一项服务，有的指标按合同，有的凭经验，说明依据没有想清楚。',
  says: {
    differs: '“{name}”凭“{basis}”，而同样关于{item}的“{other}”依据是“{otherBasis}”，请统一依据。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标             | 指标值 | 指标值确定依据
      产出指标 | 质量指标 | 中央空调故障次数     | ≤3次  | 《空调使用合同》（2024年）第6条
      产出指标 | 时效指标 | 中央空调故障修复天数 | ≤5天  | 往年工作经验`,
    passes: `
      一级指标 | 二级指标 | 三级指标             | 指标值 | 指标值确定依据
      产出指标 | 质量指标 | 中央空调故障次数     | ≤3次  | 《空调使用合同》（2024年）第6条
      产出指标 | 时效指标 | 中央空调故障修复天数 | ≤5天  | 《空调使用合同》（2024年）第7条`,
  },
  check({ indicators }, { report }) {
    const owners = indicators.filter(({ basis }) => basis && !basis.isBlank);
    const firstContract = new Map<string, Indicator>();
    for (const indicator of owners) {
      const item = itemOf(indicator);
      if (item && isContract(indicator) && !firstContract.has(item))
        firstContract.set(item, indicator);
    }
    for (const indicator of owners) {
      const item = itemOf(indicator);
      const other = item ? firstContract.get(item) : undefined;
      if (!item || !other?.basis || !indicator.basis || !isExperience(indicator.basis)) continue;
      report('differs', {
        at: indicator.basis,
        data: {
          name: nameOf(indicator),
          basis: plain(indicator.basis),
          item,
          other: nameOf(other),
          otherBasis: plain(other.basis),
        },
        related: [{ place: other.basis.place, message: `“${nameOf(other)}”的依据` }],
      });
    }
  },
});

/** The one expenditure item that an output indicator is about. Satisfaction is always asked of people. */
function itemOf({ level1Kind, name, description }: Indicator): string | null {
  if (level1Kind === 'satisfaction') return null;
  const items = new Set(
    [name, description].flatMap((field) =>
      field ? findExpenditureItems(field.text).map(({ item }) => item) : [],
    ),
  );
  const [item] = items;
  return items.size === 1 && item ? item : null;
}

function isContract({ basis }: Indicator): boolean {
  return (
    basis !== null && namesContract(basis.text) && (isSubstantial(basis) || isUnspecific(basis))
  );
}
