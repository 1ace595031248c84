import { rule } from '../../lint/rule';
import { nameOf, plain } from '../quote';
import { basisChoices } from './basis-choices';
import { isKindOnly, isUnspecific } from './basis-words';
import { withoutBlanks } from '../../parse/text/normalize';

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
    // The table of core indicators asks for the kind of a standard only, and so does a column 标准.
    if (!basis || table.kind === 'core-indicator') return;
    const header = indicator.block.columns.basis;
    if (isKindOnly(basis) && header && !/依据/.test(withoutBlanks(header.text))) return;
    if (!isUnspecific(basis)) return;
    report('unspecific', {
      at: basis,
      data: { name: nameOf(indicator), basis: plain(basis) },
      fixes: basisChoices(indicator, basis, profile),
    });
  },
});
