import type { OpenStore } from '../../open-store';
import { MARKS_KEY, readMarkMemory, writeMarkMemory, type OldFill } from '../../marks/mark-memory';
import { fillsUnderMarks, shiftMemory } from '../../marks/mark-moves';
import type { RowShift } from '../../../model/row-shift';
import { queueFill } from './fills';
import type { Target } from '../write/put-content';

/** Earlier marks that move with the rows of a write. */
export interface MovingMarks {
  move(target: Target, shift: RowShift): void;
  /** Queues taking off a new row what it took over of the marks on the row that Excel made it after. */
  bare(target: Target, row: number, like: number): void;
  /** Queues remembering where they are now. */
  save(): void;
}

/** The marks that a workbook's store remembers; none where it was not asked. */
export function movingMarks(store: OpenStore | null): MovingMarks {
  const stored = store?.get(MARKS_KEY) ?? null;
  let memory = readMarkMemory(stored);
  const belongsTo =
    ({ id, name }: Target) =>
    (old: OldFill) =>
      old.sheetId === id || (old.sheetId === '' && old.sheet === name);
  return {
    move(target, shift) {
      memory = shiftMemory(memory, belongsTo(target), shift);
    },
    bare(target, row, like) {
      fillsUnderMarks(memory, belongsTo(target), like).forEach((fill, col) =>
        queueFill(target.sheet, [{ row, col }], fill),
      );
    },
    save() {
      if (stored !== null) store?.set(MARKS_KEY, writeMarkMemory(memory));
    },
  };
}
