import type { Field } from '../../model/table';
import type { Tags } from '../terms/term';
import { basisTerms } from '../terms/table';
import { lexicon, wordAt } from '../text/lexicon';
import { remembered } from '../text/remember';
import { withoutBlanks } from '../text/normalize';

/** Nothing but marks. */
const ONLY_MARKS = /^[-—–_/\\*.·…。、，,;；:：]+$/;

/** Forms number their reasons: “1.合同约定；2.工作计划” holds no figure. */
const NUMBERING = /(^|[；;。，,、])[(（]?\d{1,2}[)）]?[、.．](?!\d)/g;

/** So many years back is no year. */
const YEARS_BACK = /(近|前|过去|以往|最近)\d{1,2}年/g;

/** Experience as the argument, whoever has it. */
const EXPERIENCE =
  /经验(?!交流|材料|推广)|惯例|习惯|估计|历来|一贯|向来|(?:这么|这样)做|口头|凭感觉/;

/** How a look at years gone by ends when it gives no figure, whatever it looks at: 历年抢修情况. */
const LOOKS_BACK =
  /(情况|数据|水平|平均|平均值|平均数|均值|实际|做法|测算|推算|估算|规律|比较|对比)$/;

/**
 * What pins a basis down wherever it stands: a titled or numbered document, a figure, a date, a letter (a standard's number), a
 * numbered meeting or article; 第三方 is nobody in particular. A blank 【 】 of a template waits for one.
 */
const PIN =
  /《[^》【]{2,}》|〔|［|[\dA-Za-z〇【]|第[一二三四五六七八九十百]+(?!方)|[零一二三四五六七八九十百千]{2}|百分之/;

/** “按补助标准与在园人数测算”: a rate and what it is multiplied by, both named, can be worked out again. */
const MADE_OF =
  /(?:标准|单价|定额|均价)(?:和|与|及|×|乘以?)[一-鿿]{2,8}(?:[人户亩户天]数|数量|面积|里程|次数|工程量)/;

/**
 * What is left over after the words of the table names something: three characters of its own (县环卫公司), or fewer with words of
 * work around them (建设工程质量监督…).
 */
const A_NAME = 6;

/** A demand, plan or rule of some trade is no document yet: before these it takes more of a name (林草部门要求, 药监局抽检计划). */
const LOOSE_END =
  /(要求|规定|政策|规范|制度|预案|标准|[^理]办法|细则|方案|计划|规划|要点|任务|安排|部署|条款|约定|精神|需要|惯例)$/;
const A_NAME_OF_ITS_OWN = 12;
const WEIGHT = { own: 2, topic: 1 };

const WORDS = lexicon(basisTerms());
const HAN = /[一-鿿]/;

type Said = NonNullable<Tags['basis']>;

/** What the words of a basis amount to. */
interface Reading {
  /** Without blanks, brackets at the ends and a closing full stop. */
  readonly bare: string;
  readonly meaningless: boolean;
  readonly unspecific: boolean;
  readonly experience: boolean;
}

/**
 * A basis is specific when something pins it down, or when a name is left over after all words that any basis could have. Everything
 * else is vague: without one word for a document it is meaningless, with a word for years gone by or for practice it is experience.
 */
const read = remembered((basis): Reading => {
  const text = withoutBlanks(basis);
  const bare = text.replace(/^[(（【]+|[)）】。；;，,、]+$/g, '');
  const nothing = { bare, meaningless: false, unspecific: false, experience: false };
  if (bare === '') return { ...nothing, meaningless: text !== '' };
  if (ONLY_MARKS.test(bare)) return { ...nothing, meaningless: true };
  const plain = bare.replace(NUMBERING, '$1').replace(YEARS_BACK, '近年');
  if (PIN.test(plain) || MADE_OF.test(plain)) return nothing;
  const { said, named, endsIn } = words(plain);
  if (said.has('named')) return nothing;
  const looksBack = said.has('past') && LOOKS_BACK.test(bare);
  if (EXPERIENCE.test(bare) || endsIn === 'practice' || looksBack)
    return { ...nothing, experience: true };
  if (named && !said.has('hearsay')) return nothing;
  if (said.has('past') || said.has('practice')) return { ...nothing, experience: true };
  if (said.has('empty') && !said.has('kind')) return { ...nothing, meaningless: true };
  return { ...nothing, unspecific: true };
});

/** What the words of the table say, whether enough is left over for a name, and what the last word of content says. */
function words(text: string): { said: Set<Said>; named: boolean; endsIn: Said | null } {
  const said = new Set<Said>();
  let weight = 0;
  let endsIn: Said | null = null;
  for (let at = 0; at < text.length;) {
    const found = wordAt(WORDS, text, at);
    const basis = found?.value.basis;
    // “反映报告出具快慢” explains, “窗口人员反映” is what somebody says.
    if (basis && !(basis === 'hearsay' && at === 0 && found?.word === '反映')) said.add(basis);
    if (basis !== 'filler') endsIn = basis ?? null;
    if (!found && HAN.test(text.charAt(at))) weight += WEIGHT.own;
    if (found && basis === 'topic') weight += WEIGHT.topic * found.word.length;
    at = found ? found.end : at + 1;
  }
  // The annex of a contract is found by what it holds: 采购合同技术参数附件.
  const inPart = said.has('part') && said.has('kind') && weight > 0;
  const enough = LOOSE_END.test(text) ? A_NAME_OF_ITS_OWN : A_NAME;
  return { said, named: inPart || weight >= enough, endsIn };
}

export function isMeaningless(basis: Field): boolean {
  return read(basis.text).meaningless;
}

/** “同上” points at the row above. */
export function isDitto(basis: Field): boolean {
  return /^(同上|同前)/.test(read(basis.text).bare);
}

/** A kind of basis without the document: alone, or several of them joined (“合同约定、工作要求”). */
export function isUnspecific(basis: Field): boolean {
  return read(basis.text).unspecific;
}

/** One of the five kinds of standard by its name alone, as forms with a column 绩效标准 ask for. */
export function isKindOnly(basis: Field): boolean {
  return /^(计划|行业|历史|预算支出|其他)标准$/.test(read(basis.text).bare);
}

/** “往年工作经验” and its sisters, without a year or figure. */
export function isExperience(basis: Field): boolean {
  return read(basis.text).experience;
}

/** Whether a basis says something a reviewer can look up. */
export function isSubstantial(basis: Field): boolean {
  return !basis.isBlank && !isMeaningless(basis) && !isUnspecific(basis) && !isExperience(basis);
}
