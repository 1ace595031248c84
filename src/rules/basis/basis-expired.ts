import { rule } from '../rule';
import { nameOf, plain } from '../../language/text/quote';
import {
  isLasting,
  isSuperseded,
  namesContract,
  saysStillValid,
} from '../../language/meaning/basis-kind';

const OLD = 5;

export const basisExpired = rule({
  id: 'basis-expired',
  title: '依据文件可能失效',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '可行性',
  sources: ['财预〔2015〕88号'],
  why: '合同到期、文件废止后，依据就不成立了。',
  says: {
    old: '“{name}”的依据是{cited}年的，距{year}年已超过{old}年，请确认仍然有效或换成新的依据。',
    contract:
      '“{name}”的依据是{cited}年的合同，本表是{year}年度，请确认合同期包含本年或换成新合同。',
    superseded: '“{name}”的依据“{basis}”已有新文件代替，请改引现行文件。',
  },
  example: {
    fails: `
      2024年物业服务费绩效目标表 | < | < | < | <
      项目名称 | 物业服务费 | 预算数 | 86万元 | <
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《2019年物业合同》第3条`,
    passes: `
      2024年物业服务费绩效目标表 | < | < | < | <
      项目名称 | 物业服务费 | 预算数 | 86万元 | <
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业合同》（有效期2023.1–2025.12）`,
  },
  check(indicator, { table, report }) {
    const { basis } = indicator;
    if (!basis || basis.isBlank) return;
    const data = { name: nameOf(indicator), basis: plain(basis), old: OLD };
    if (isSuperseded(basis.text)) return report('superseded', { at: basis, data });
    const { year } = table;
    const cited = latestYear(basis.text);
    if (year === null || cited === null || saysStillValid(basis.text)) return;
    if (namesContract(basis.text) && cited < year - 1)
      report('contract', { at: basis, data: { ...data, cited, year } });
    else if (cited < year - OLD && !isLasting(basis.text))
      report('old', { at: basis, data: { ...data, cited, year } });
  },
});

function latestYear(text: string): number | null {
  const years = text.match(/20\d\d(?=\s*[年〕】)）.\]])/g);
  return years ? Math.max(...years.map(Number)) : null;
}
