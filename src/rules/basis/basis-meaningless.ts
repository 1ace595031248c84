import { rule, type Context } from '../rule';
import type { Indicator } from '../../model/table';
import { nameOf, plain } from '../../language/text/quote';
import { basisChoices } from '../../fixes/basis-choices';
import { isDitto, isMeaningless, isSubstantial } from '../../language/meaning/basis';

export const basisMeaningless = rule({
  id: 'basis-meaningless',
  title: '依据无实质内容',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '完整性',
  sources: ['财预〔2015〕88号'],
  why: '“无”“/”“按要求”等于没有写依据，审核人员查不到任何资料。',
  says: {
    meaningless: '“{name}”的依据“{basis}”没有实质内容，请写明合同、文件、标准或上年实际数。',
    ditto: '“{name}”的依据“{basis}”所指的上一行也没有可查的依据，请直接写明。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 指标值 | 指标值确定依据
      产出指标 | 质量指标 | 设备验收合格率 | =100% | 无`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值 | 指标值确定依据
      产出指标 | 质量指标 | 设备验收合格率 | =100% | 历史标准：2023年实际93%`,
  },
  check(indicator, context) {
    const { basis } = indicator;
    if (!basis || basis.isBlank || !isMeaningless(basis)) return;
    const ditto = isDitto(basis);
    if (ditto && pointsAtSomething(indicator, context)) return;
    context.report(ditto ? 'ditto' : 'meaningless', {
      at: basis,
      data: { name: nameOf(indicator), basis: plain(basis) },
      choices: () => basisChoices(indicator, basis, context.profile),
    });
  },
});

/** Goes up from a “同上” to the first row that says something itself. */
function pointsAtSomething(indicator: Indicator, { table }: Context<string>): boolean {
  const rows = table.indicators.filter(({ block }) => block === indicator.block);
  for (let index = rows.indexOf(indicator) - 1; index >= 0; index -= 1) {
    const above = rows[index]!.basis;
    if (above && !isDitto(above)) return isSubstantial(above);
  }
  return false;
}
