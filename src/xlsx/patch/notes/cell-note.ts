/** A cell's note before it is written. */
export interface CellNote {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}
