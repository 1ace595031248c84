import type { ICellData } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';

/** One cell that a mutation of values names. */
export interface MutatedCell {
  readonly row: number;
  readonly col: number;
  /** The very object that Univer will write; null clears the cell. */
  readonly cell: ICellData | null;
}

/** Every cell that a mutation of values names. */
export function* mutatedCells({
  cellValue,
}: ISetRangeValuesMutationParams): Generator<MutatedCell> {
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [col, cell] of Object.entries(cells ?? {})) {
      yield { row: Number(row), col: Number(col), cell: (cell ?? null) as ICellData | null };
    }
  }
}
