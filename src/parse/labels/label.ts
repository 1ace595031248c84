import type { FieldId, Fund, Level1Kind, Level2Kind } from '../../model/table';
import type { GoalClass } from './goal-words';
import type { ColumnWord, FundColumnWord } from './headings';
import { level1KindOf, level2KindOf } from './levels';
import { halfWidth, labelKey, squeeze } from '../../language/text/normalize';
import { remembered } from '../../language/text/remember';
import { isTitleText } from './title-words';
import {
  columnWord,
  endingWord,
  fieldWord,
  fundColumnWord,
  fundWord,
  goalWord,
  isOtherLabel,
  isPlanWord,
  type FundWord,
} from './vocabulary';

/** What a cell's words can mean as a label. Where it stands decides which of the meanings holds. */
export interface Label {
  /** The words that matter; empty when the text is too long to be a label. */
  readonly key: string;
  readonly column: ColumnWord | null;
  /** The heading names its level: 一级指标, 二级指标, 三级指标. */
  readonly numbered: boolean;
  /** What “(长期)”, “年度” and the like say about a heading. */
  readonly term: Fund['term'] | null;
  readonly field: FieldId | null;
  readonly fund: FundWord | null;
  /** Written after 其中. */
  readonly among: boolean;
  readonly fundColumn: FundColumnWord | null;
  readonly goal: GoalClass | null;
  readonly plan: boolean;
  /** The month that a checkpoint names: 3 of “3月底”. */
  readonly month: number | null;
  /** Anything that stands before a value in a form's head. */
  readonly known: boolean;
  /** “项目名称：物业费” in one cell: the label, and the rest as written. */
  readonly inline: { readonly label: Label; readonly text: string } | null;
  readonly level1Kind: Level1Kind;
  readonly level2Kind: Level2Kind;
  /** 总分, or what follows the indicators: notes, signatures, opinions. */
  readonly ending: 'total' | 'closing' | null;
  readonly title: boolean;
  /** “指标1：”, “……”: printed to be replaced. */
  readonly printed: boolean;
}

export const NO_LABEL: Label = {
  key: '',
  column: null,
  numbered: false,
  term: null,
  field: null,
  fund: null,
  among: false,
  fundColumn: null,
  goal: null,
  plan: false,
  month: null,
  known: false,
  inline: null,
  level1Kind: null,
  level2Kind: null,
  ending: null,
  title: false,
  printed: false,
};

const LONGEST_LABEL = 40;

/** Reads what a text means as a label. */
export const readLabel = remembered((text): Label => {
  if (isPrinted(text)) return { ...meaningOf(text), printed: true };
  if (!/[\u4e00-\u9fff]/.test(text)) return NO_LABEL;
  const whole = text.length <= LONGEST_LABEL ? meaningOf(text) : NO_LABEL;
  if (whole.known) {
    const amount =
      whole.fund && /^([^\d]*?[\u4e00-\u9fff])\s*(\d[\d,.]*(?:\d|[亿万]?元))\s*$/.exec(text);
    return amount
      ? { ...whole, inline: { label: meaningOf(amount[1]!), text: amount[2]! } }
      : whole;
  }
  const title = isTitleText(text);
  const colon = /^((?:\s*[（(]?其中[：:])?[^：:]{1,24})[：:]\s*(\S[^]*)$/.exec(text);
  const label = colon ? meaningOf(colon[1]!) : NO_LABEL;
  // “资金总额：其中：财政拨款” in one cell is two labels, and the first has no value there.
  const isEmptyLine = label.fund && /^[^：:]+[：:][^\S\n]*\n[^：:]+[：:]/.test(text);
  const inline =
    label.known && !/^其中/.test(colon![2]!) && !isEmptyLine ? { label, text: colon![2]! } : null;
  const isNote =
    label.ending === 'closing' ||
    (!inline && isSealed(text)) ||
    /^\s*(注|备注|说明|填[报表]说明)\s*\d*\s*[：:、.．]/.test(text);
  const ending = whole.ending ?? (isNote ? 'closing' : null);
  return title || inline || ending ? { ...whole, title, inline, ending } : whole;
});

/** 财政资金管理科室（盖章）: where somebody signs. */
export function isSealed(text: string): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    /[(（](盖章|公章|签章|签字|签名|签字盖章)[)）]/.test(squeeze(text))
  );
}

function meaningOf(text: string): Label {
  const key = wordsOf(text);
  if (key === '') return NO_LABEL;
  const field = fieldWord(key);
  const fund = fundWord(key);
  const fundColumn = fundColumnOf(text, key);
  const goal = goalWord(key, /目标\s*[（(]?[0-9０-９一二三四五六七八九十]/.test(text));
  const plan = isPlanWord(key);
  return {
    key,
    column: columnWord(key),
    numbered: /^[一二三]级/.test(key),
    term: termOf(text),
    field,
    fund,
    among: /^\s*[（(]?其中/.test(text),
    fundColumn,
    goal,
    plan,
    month: monthOf(text),
    known: !!(field || fund || fundColumn || goal || plan || isOtherLabel(key)),
    inline: null,
    level1Kind: level1KindOf(key),
    level2Kind: level2KindOf(key),
    ending: endingWord(key),
    title: false,
    printed: false,
  };
}

/** The key without 其中, digits, the letters of “执行率B/A”, and what “小计④=①+②” computes. */
function wordsOf(text: string): string {
  const key = labelKey(text);
  if (/^[\u4e00-\u9fff]*$/.test(key) && !key.startsWith('其中')) return key;
  return key
    .replace(/^[①-⑳]+/, '')
    .replace(/[①-⑳][^]*$/, '')
    .replace(/[0-9]+/g, '')
    .replace(/^[-—.)△▲#]+/, '')
    .replace(/^其中[:、]?/, '')
    .replace(/[A-Za-z/÷=]+$/, '');
}

/** “2020年实际执行数” is another year's, and nothing that this year's amounts are compared with. */
function fundColumnOf(text: string, key: string): FundColumnWord | null {
  const column = fundColumnWord(key);
  return column === 'executed' && /20\d\d\s*年/.test(halfWidth(text)) ? 'other' : column;
}

function termOf(text: string): Fund['term'] | null {
  if (/长期|中期|实施期|实施周期|项目期|全周期/.test(text)) return 'multi-year';
  return /年度|当年|本年/.test(text) ? 'annual' : null;
}

const QUARTERS = '一二三四';

function monthOf(text: string): number | null {
  if (text.length > 12 || !/[月季]/.test(text)) return null;
  const plain = squeeze(text);
  const month = /(?:^|\D)(1[0-2]|[1-9])月/.exec(plain);
  if (month) return Number(month[1]);
  const quarter = /([一二三四1-4])季度/.exec(plain)?.[1];
  if (!quarter) return null;
  return 3 * (QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : Number(quarter));
}

function isPrinted(text: string): boolean {
  if (text.length > 12 || !/^[\s\d三指….。·]/.test(text)) return false;
  return /^(?:(?:三级)?指标[(（]?\d{0,2}[)）]?[.、：:]?|\d{1,2}[.、]|[….。·]+)$/.test(
    squeeze(text),
  );
}
