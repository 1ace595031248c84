import type { ColumnId } from '../model/table';
import type { Slot } from './form';

/** One indicator as it goes into the form; a column that the form lacks is left out of it. */
export interface IndicatorFacts {
  readonly level1: string;
  readonly level2: string;
  readonly texts: Readonly<Partial<Record<ColumnId, string>>>;
}

/** What goes into a form. Everything is text exactly as it shall stand in the cell: “=0次”, “316万元”, “50%”. */
export interface Facts {
  readonly heading: string;
  readonly slots: Readonly<Partial<Record<Slot, string>>>;
  readonly goals: readonly string[];
  readonly indicators: readonly IndicatorFacts[];
  /** 2 where the indicator block's header spans a second, empty row, as forms that once had grades there do. */
  readonly headerRows: 1 | 2;
}
