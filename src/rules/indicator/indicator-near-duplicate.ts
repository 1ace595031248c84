import { rule } from '../rule';
import type { Indicator } from '../../model/table';
import { nameOf } from '../../language/text/quote';
import { sharedCharacters, similarity } from '../../language/meaning/similarity';
import { withoutBlanks } from '../../language/text/normalize';
import { attributesOf, inPlainWords, namesStage } from '../../language/meaning/alike';

const ALIKE = 0.75;
/** Comparing every pair is quadratic; forms have at most a few dozen rows, longer lists are left out. */
const MANY = 60;
/** From this length on names may share their characters in another order. */
const LONG = 7;

export const indicatorNearDuplicate = rule({
  id: 'indicator-near-duplicate',
  title: '指标高度相似',
  severity: 'info',
  looksAt: 'table',
  aspect: '规范性',
  sources: ['财预〔2021〕101号'],
  why: '同一件事换个说法列在两类里，会重复考核。',
  says: { alike: '“{name}”与第{row}行的“{other}”几乎是同一件事，请合并或写清区别。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标             | 指标值
      产出指标 | 质量指标 | 空调故障未及时维修次数 | =0次
      产出指标 | 时效指标 | 空调故障未按时维修次数 | =0次`,
    passes: `
      一级指标 | 二级指标 | 三级指标         | 指标值
      产出指标 | 质量指标 | 空调故障次数     | ≤3次
      产出指标 | 时效指标 | 故障平均修复时间 | ≤24小时`,
  },
  check({ indicators }, { report }) {
    // Too many to compare each with all others.
    if (indicators.length > MANY) return;
    indicators.forEach((indicator, index) => {
      const twin = indicators.slice(0, index).find((other) => areAlike(other, indicator));
      if (!twin?.name || !indicator.name) return;
      report('alike', {
        at: indicator.name,
        data: { name: nameOf(indicator), other: nameOf(twin), row: twin.row + 1 },
        related: [{ place: twin.name.place, message: `第${twin.row + 1}行的“${nameOf(twin)}”` }],
      });
    });
  },
});

/** Same block and unit, another level 2, and names that share three quarters of their words. Equal names are indicator-duplicate's. */
function areAlike(a: Indicator, b: Indicator): boolean {
  if (a.block !== b.block || a.level2Kind === b.level2Kind || a.measure.unit !== b.measure.unit)
    return false;
  const [first, second] = [a, b].map(({ name }) => withoutBlanks(name?.text ?? ''));
  if (!first || !second || first === second || namesStage(first + second)) return false;
  const [one, other] = [inPlainWords(first), inPlainWords(second)];
  if (attributesOf(one) !== attributesOf(other)) return false;
  const long = Math.min(one.length, other.length) >= LONG;
  return similarity(one, other) >= ALIKE || (long && sharedCharacters(one, other) >= ALIKE);
}
