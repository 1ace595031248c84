import type { ColumnId } from '../../model/table';

/** Parts of a table, a bit each: those that a rule has read, or those that an edit has changed. */
export type Parts = number;

/** The columns of an indicator. What only reports on a target is one part: a form has few rules for it. */
export const COLUMN_PARTS: Readonly<Record<ColumnId, Parts>> = {
  level1: 1,
  level2: 1 << 1,
  level3: 1 << 2,
  description: 1 << 3,
  operator: 1 << 4,
  direction: 1 << 5,
  value: 1 << 6,
  initial: 1 << 7,
  unit: 1 << 8,
  basis: 1 << 9,
  weight: 1 << 10,
  previous: 1 << 11,
  actual: 1 << 12,
  score: 1 << 12,
  scoring: 1 << 12,
  reason: 1 << 12,
  source: 1 << 12,
  remark: 1 << 12,
  execution: 1 << 12,
  expected: 1 << 12,
  likelihood: 1 << 12,
};

/** The target as it was read; it may say the same in another spelling. */
export const MEASURE: Parts = 1 << 13;

/** Everything that stands in a row. */
export const WHOLE_ROW: Parts = (1 << 14) - 1;

/** Other rows than the one that a rule was given. */
export const ROWS: Parts = 1 << 14;

/** What the table says beside its indicators. */
export const HEAD_PARTS = {
  title: 1 << 15,
  year: 1 << 16,
  moneyUnit: 1 << 17,
  fields: 1 << 18,
  funds: 1 << 19,
  execution: 1 << 20,
  plan: 1 << 21,
  goals: 1 << 22,
  tasks: 1 << 23,
} as const;

/** What the document says beside its tables. */
export const DOCUMENT_PARTS = {
  book: 1 << 24,
  outline: 1 << 25,
  unrecognised: 1 << 26,
} as const;
