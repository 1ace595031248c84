import { rule } from '../../lint/rule';
import { nameOf, plain } from '../quote';

/** Documents that later ones replaced, as far as the trade agrees. */
const SUPERSEDED = /财预〔?\[?【?2011】?\]?〕?285号|财预〔?\[?【?2009】?\]?〕?76号/;
/** Documents of lasting standing: laws and standards keep their year for decades. */
const LASTING = /法》|条例》|标准|规范|规程|GB|DB|章程|三定|批复|办法|规定|意见|细则|制度/;
const STILL_VALID = /有效期|延续|续签|期限|至今|长期|[—–~～至-]\s*20\d\d/;
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
    if (SUPERSEDED.test(basis.text)) return report('superseded', { at: basis, data });
    const { year } = table;
    const cited = latestYear(basis.text);
    if (year === null || cited === null || STILL_VALID.test(basis.text)) return;
    if (/合同|协议/.test(basis.text) && cited < year - 1)
      report('contract', { at: basis, data: { ...data, cited, year } });
    else if (cited < year - OLD && !LASTING.test(basis.text))
      report('old', { at: basis, data: { ...data, cited, year } });
  },
});

function latestYear(text: string): number | null {
  const years = text.match(/20\d\d(?=\s*[年〕】)）.\]])/g);
  return years ? Math.max(...years.map(Number)) : null;
}
