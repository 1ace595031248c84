import { rule } from '../rule';
import type { Indicator, Table } from '../../model/table';
import { nameOf, plain } from '../../language/text/quote';
import { basisChoices } from '../../fixes/basis-choices';
import { isKindOnly, isUnspecific } from '../../language/meaning/basis';
import { withoutBlanks } from '../../language/text/normalize';

export const basisUnspecific = rule({
  id: 'basis-unspecific',
  title: '依据过于笼统',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可行性',
  sources: ['财预〔2015〕88号'],
  why: '只写“合同约定”“工作要求”，审核人员不知道查哪份合同、哪个文件。',
  says: { unspecific: '“{name}”的依据“{basis}”过于笼统，请写明文件或合同的名称、年份和条款。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 指标值 | 指标值确定依据
      产出指标 | 时效指标 | 报修响应时间 | ≤30分钟 | 合同约定`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值 | 指标值确定依据
      产出指标 | 时效指标 | 报修响应时间 | ≤30分钟 | 《物业服务合同》（2024年）第5条`,
  },
  check(indicator, { table, report, profile }) {
    const { basis } = indicator;
    if (!basis || !isUnspecific(basis)) return;
    if (isKindOnly(basis) && asksForKinds(indicator, table)) return;
    report('unspecific', {
      at: basis,
      data: { name: nameOf(indicator), basis: plain(basis) },
      choices: () => basisChoices(indicator, basis, profile),
    });
  },
});

/**
 * The table of core indicators asks for the kind of a standard only, and so does a column 标准: unless most of its other cells say
 * which standard that is.
 */
function asksForKinds({ block }: Indicator, { kind, indicators }: Table): boolean {
  const header = block.columns.basis;
  if (kind !== 'core-indicator' && (!header || withoutBlanks(header.text).includes('依据')))
    return false;
  const filled = indicators.filter((one) => one.block === block && one.basis && !one.basis.isBlank);
  return filled.filter(({ basis }) => isKindOnly(basis!)).length * 2 >= filled.length;
}
