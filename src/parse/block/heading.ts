import type { Block } from '../../model/table';
import type { ColumnWord } from '../labels/headings';
import type { Slot } from '../sheet/slot';

/** A heading over one or more columns of an indicator block. */
export interface Heading {
  readonly word: ColumnWord;
  readonly slot: Slot;
  readonly left: number;
  readonly right: number;
  /** What its own words say: “(长期)” or “年度”. */
  readonly term: Block['term'] | null;
  /** Where each place has a column: the cell that names this one's, or null for the sum of all. */
  readonly scope?: Slot | null;
}

/** The header of an indicator block (指标表头), its second row included. */
export interface HeaderRow {
  readonly row: number;
  readonly bottom: number;
  /** 一级指标 and its like stand there, so that it can be nothing else. */
  readonly sure: boolean;
  /** Left to right, from the first level on. */
  readonly headings: readonly Heading[];
}
