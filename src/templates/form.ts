import type { DraftStyle } from '../model/sheet-draft';
import type { ColumnId, FieldId } from '../model/table';

/** A place of the form that facts go into: a field of the head, a checkpoint of the plan, or a goal that has one cell of its own. */
export type Slot =
  FieldId | `plan-${3 | 6 | 10 | 12}` | 'goal' | 'goal-multi-year' | 'actual' | 'year-line';

/** A drop-down list offered while a cell is filled in. */
export interface Choices {
  readonly choices: readonly string[];
  readonly hint: string;
}

/** A box of a form as it is drawn on paper. It spans columns and rows as a cell of an HTML table does. */
export interface Box {
  readonly text: string;
  readonly role: DraftStyle['role'];
  readonly align: DraftStyle['align'];
  readonly across: number;
  readonly down: number;
  readonly slot: Slot | null;
  readonly list: Choices | null;
}

export type BoxRow = readonly Box[];

/** A column of the indicator block. */
export interface Column {
  readonly id: ColumnId;
  readonly label: string;
  readonly across: number;
  /** The heading over this column and its neighbours of the same group. */
  readonly group: string | null;
  /** `multi-year`: belongs to the mid-term block of a double form, which only the unit fills in. */
  readonly term: 'annual' | 'multi-year';
  readonly list: Choices | null;
}

/** A pre-printed row of the indicator block (一级指标 / 二级指标). */
export interface LevelRow {
  readonly level1: string;
  readonly level2: string;
}

/** A stretch of the form, from top to bottom. */
export type Part =
  | { readonly kind: 'rows'; readonly rows: readonly BoxRow[] }
  /** 目标1, 目标2 … beside one label. */
  | { readonly kind: 'goals'; readonly side: string; readonly across: number }
  | {
      readonly kind: 'indicators';
      /** The label 绩效指标 that runs down beside the block, where the form has one. */
      readonly side: string | null;
      readonly columns: readonly Column[];
    };

/** A standard table (标准模板) as data. */
export interface Template {
  /** What `jixiao template` calls it. */
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  /** The document that prescribes it; no clause numbers. */
  readonly source: string;
  /** The table's title; `{year}` and `{project}` stand for what the options say. */
  readonly heading: string;
  /** The unit that its labels print for money; an amount is written without it. Null when amounts carry their own. */
  readonly moneyUnit: '万元' | null;
  readonly widths: readonly number[];
  readonly landscape: boolean;
  readonly levels: readonly LevelRow[];
  readonly parts: readonly Part[];
}
