import type { ColumnId, FieldId, Fund } from '../model/table';
import { CARRIED_OVER, FUNDS, type FundClass } from './funding-words';
import { GOALS, type GoalClass } from './goal-words';
import {
  COLUMN_FAMILIES,
  COLUMNS,
  FIELDS,
  FUND_COLUMN_FAMILIES,
  FUND_COLUMNS,
  OTHER_LABELS,
  type ColumnWord,
} from './headings';
import { halfWidth, labelKey } from './text/normalize';

export type FundWord = FundClass | 'carried';

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
  readonly fundColumn: Fund['column'] | 'other' | null;
  readonly goal: GoalClass | null;
  readonly plan: boolean;
  /** The month that a checkpoint names: 3 of “3月底”. */
  readonly month: number | null;
  /** Anything that stands before a value in a form's head. */
  readonly known: boolean;
  /** “项目名称：物业费” in one cell: the label, and the rest as written. */
  readonly inline: { readonly label: Label; readonly text: string } | null;
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
};

const LONGEST_LABEL = 40;
const PLAN =
  '资金支出计划 支出计划 支出进度 资金支出进度 用款计划 资金使用计划 支出进度计划 预算支出计划 资金支付计划 年度支出计划 资金用款计划 资金支出进度计划 预计支出进度 资金支付进度 支付计划 年度用款计划 预算执行计划 项目资金支出计划';

const columns = wordTable(COLUMNS);
const fields = wordTable(FIELDS);
const funds = wordTable<FundWord>({ ...FUNDS, carried: CARRIED_OVER });
const fundColumns = wordTable(FUND_COLUMNS);
const goals = wordTable(GOALS);
const plans = new Set(PLAN.split(' '));
const others = new Set(OTHER_LABELS.split(' '));

function wordTable<Id extends string>(
  words: Readonly<Partial<Record<Id, string>>>,
): ReadonlyMap<string, Id> {
  const table = new Map<string, Id>();
  for (const id of Object.keys(words) as Id[]) {
    for (const word of words[id]!.split(' ')) if (!table.has(word)) table.set(word, id);
  }
  return table;
}

/** Reads labels, each distinct text once. */
export function labelReader(): (text: string) => Label {
  const read = new Map<string, Label>();
  return (text) => {
    let label = read.get(text);
    if (!label) read.set(text, (label = readLabel(text)));
    return label;
  };
}

function readLabel(text: string): Label {
  if (!/[\u4e00-\u9fff]/.test(text)) return NO_LABEL;
  const whole = text.length <= LONGEST_LABEL ? meaningOf(text) : NO_LABEL;
  if (whole.known) return whole;
  const colon = /^([^：:]{1,24})[：:]\s*(\S[^]*)$/.exec(text);
  const label = colon ? meaningOf(colon[1]!) : NO_LABEL;
  return label.known ? { ...whole, inline: { label, text: colon![2]! } } : whole;
}

function meaningOf(text: string): Label {
  const key = wordsOf(text);
  if (key === '') return NO_LABEL;
  const field = fields.get(key) ?? null;
  const fund = funds.get(key) ?? null;
  const fundColumn = fundColumns.get(key) ?? familyOf(FUND_COLUMN_FAMILIES, key);
  const goal = goalOf(text, key);
  const plan = plans.has(key);
  return {
    key,
    column: columns.get(key) ?? familyOf(COLUMN_FAMILIES, key),
    numbered: /^[一二三]级/.test(key),
    term: termOf(text),
    field,
    fund,
    among: /^\s*[（(]?其中/.test(text),
    fundColumn,
    goal,
    plan,
    month: monthOf(text),
    known: !!(field || fund || fundColumn || goal || plan || others.has(key)),
    inline: null,
  };
}

/** The key without 其中, digits, and the letters of “执行率B/A”. */
function wordsOf(text: string): string {
  return labelKey(text)
    .replace(/[0-9]+/g, '')
    .replace(/^[-—.)△▲#]+/, '')
    .replace(/^其中[:、]?/, '')
    .replace(/[A-Za-z/÷=]+$/, '');
}

function familyOf<Id extends string>(
  families: readonly (readonly [RegExp, Id])[],
  key: string,
): Id | null {
  if (key.length > 16) return null;
  for (const [pattern, id] of families) if (pattern.test(key)) return id;
  return null;
}

/** “目标1” is one of several; “年度目标” names the block. */
function goalOf(text: string, key: string): GoalClass | null {
  const goal = goals.get(key);
  const isEach =
    (!goal || GOALS.each.includes(key)) &&
    /目标\s*([0-9０-９]+|[（(]?[一二三四五六七八九十]+[)）]?)/.test(text);
  const bare = isEach ? key.replace(/[一二三四五六七八九十()（）]+$/, '') : key;
  if (isEach && GOALS.each.split(' ').includes(bare)) return 'each';
  return goal === 'each' ? null : (goal ?? null);
}

function termOf(text: string): Fund['term'] | null {
  if (/长期|中期|实施期|实施周期|项目期|全周期/.test(text)) return 'multi-year';
  return /年度|当年|本年/.test(text) ? 'annual' : null;
}

const QUARTERS: Readonly<Record<string, number>> = {
  一: 3,
  二: 6,
  三: 9,
  四: 12,
  1: 3,
  2: 6,
  3: 9,
  4: 12,
};

function monthOf(text: string): number | null {
  if (text.length > 12) return null;
  const plain = halfWidth(text).replace(/\s/g, '');
  const month = /(?:^|\D)(\d{1,2})月/.exec(plain);
  if (month) return Number(month[1]) >= 1 && Number(month[1]) <= 12 ? Number(month[1]) : null;
  const quarter = /([一二三四1-4])季度/.exec(plain);
  return quarter ? QUARTERS[quarter[1]!]! : null;
}

/** Whether a column word is one of the three levels, or stands for the name. */
export function isLevel(column: ColumnWord | null): column is ColumnId | 'content' {
  return column === 'level1' || column === 'level2' || column === 'level3' || column === 'content';
}
