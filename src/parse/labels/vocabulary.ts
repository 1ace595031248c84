import type { FieldId } from '../../model/table';
import { CARRIED_OVER, FUNDS, ORIGIN_FAMILY, type FundClass } from './funding-words';
import { GOALS, type GoalClass } from './goal-words';
import {
  CLOSING_WORDS,
  COLUMN_FAMILIES,
  COLUMNS,
  FIELDS,
  FUND_COLUMN_FAMILIES,
  FUND_COLUMNS,
  OTHER_LABELS,
  PLAN_LABELS,
  TOTAL_WORDS,
  type ColumnWord,
  type FundColumnWord,
} from './headings';

export type FundWord = FundClass | 'carried';

const columns = wordTable<ColumnWord>(COLUMNS);
const fields = wordTable<FieldId>(FIELDS);
const funds = wordTable<FundWord>({ ...FUNDS, carried: CARRIED_OVER });
const fundColumns = wordTable<FundColumnWord>(FUND_COLUMNS);
const goals = wordTable<GoalClass>(GOALS);
const eachGoal = new Set(GOALS.each.split(' '));
const plans = new Set(PLAN_LABELS.split(' '));
const others = new Set(OTHER_LABELS.split(' '));
const closing = new Set(CLOSING_WORDS.split(' '));
const totals = new Set(TOTAL_WORDS.split(' '));

/** No heading that only a family knows is longer. */
const LONGEST_HEADING = 16;

function wordTable<Id extends string>(
  words: Readonly<Partial<Record<Id, string>>>,
): ReadonlyMap<string, Id> {
  const table = new Map<string, Id>();
  for (const id of Object.keys(words) as Id[]) {
    for (const word of words[id]!.split(' ')) if (!table.has(word)) table.set(word, id);
  }
  return table;
}

export function columnWord(key: string): ColumnWord | null {
  return (
    columns.get(key) ?? (/[值平况现因计性据标]/.test(key) ? familyOf(COLUMN_FAMILIES, key) : null)
  );
}

export function fieldWord(key: string): FieldId | null {
  return fields.get(key) ?? null;
}

export function fundWord(key: string): FundWord | null {
  const listed = funds.get(key);
  if (listed) return listed;
  return key.length <= LONGEST_HEADING && ORIGIN_FAMILY.test(key) ? 'origin' : null;
}

export function fundColumnWord(key: string): FundColumnWord | null {
  return (
    fundColumns.get(key) ?? (/[率执支年]/.test(key) ? familyOf(FUND_COLUMN_FAMILIES, key) : null)
  );
}

/** “目标1” is one of several; “年度目标” names the block. `numeral`: the label has a number behind it. */
export function goalWord(key: string, numeral: boolean): GoalClass | null {
  if (numeral && eachGoal.has(key.replace(/[一二三四五六七八九十]+$/, ''))) return 'each';
  const goal = goals.get(key);
  return goal && goal !== 'each' ? goal : null;
}

export function isPlanWord(key: string): boolean {
  return plans.has(key);
}

export function isOtherLabel(key: string): boolean {
  return others.has(key);
}

/** Whether a word ends the indicators: a total, or what follows them. */
export function endingWord(key: string): 'total' | 'closing' | null {
  if (totals.has(key)) return 'total';
  return closing.has(key) ? 'closing' : null;
}

function familyOf<Id extends string>(
  families: readonly (readonly [RegExp, Id])[],
  key: string,
): Id | null {
  if (key.length > LONGEST_HEADING) return null;
  for (const [pattern, id] of families) if (pattern.test(key)) return id;
  return null;
}

/** Whether a column word is one of the three levels, or stands for the name. */
export function isLevel(
  column: ColumnWord | null,
): column is 'level1' | 'level2' | 'level3' | 'content' {
  return column === 'level1' || column === 'level2' || column === 'level3' || column === 'content';
}
