import type { Grid } from '../../../model/grid';
import type { BookLook } from '../../display-styles/read-look';

/** What the grid shows of one sheet of a workbook. */
export interface SheetContent {
  readonly id: string;
  readonly grid: Grid;
  readonly look: BookLook['sheets'][number];
  readonly styles: BookLook['styles'];
  /** Sets the names of its styles apart from those of sheets that join later. */
  readonly space: string;
}
