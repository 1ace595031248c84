import { MARKS_KEY, readMarkMemory, writeMarkMemory, type OldFill } from '../../marks/mark-memory';
import { fillsUnderMarks, shiftMemory } from '../../marks/mark-moves';
import type { RowShift } from '../../../model/row-shift';
import type { EtWorksheet } from '../et';
import { putFill } from './fills';
import type { OwnBook } from '../own-book';
import { openStore } from '../store/store';

/** The marks of one sheet that move with the rows of a write. */
export interface MovingMarks {
  move(shift: RowShift): void;
  /** Takes off a new row what it took over of the marks on the row that it was made after. */
  bare(sheet: EtWorksheet, row: number, like: number): void;
}

export function movingMarks(own: OwnBook, sheetName: string): MovingMarks {
  const belongs = (old: OldFill) => old.sheet === sheetName;
  const memory = () => readMarkMemory(openStore(own.workbook()).get(MARKS_KEY));
  return {
    move(shift) {
      const before = memory();
      if (!before.some(belongs)) return;
      const after = writeMarkMemory(shiftMemory(before, belongs, shift));
      openStore(own.workbook()).set(MARKS_KEY, after);
    },
    bare(sheet, row, like) {
      fillsUnderMarks(memory(), belongs, like).forEach((fill, col) =>
        putFill(sheet, [{ row, col }], fill),
      );
    },
  };
}
