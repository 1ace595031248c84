import { shiftRow } from '../../../model/row-shift';
import { holds, rowShift } from '../../write-plan';
import type { Step } from './write-step';

/** What is found in the sheet after a batch that failed half way. */
export interface Found {
  readonly values: readonly (readonly unknown[])[];
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/**
 * How many of a plan's insertions and deletions were carried out before the batch failed: the longest beginning of them
 * under which every earlier row is found where it should be then.
 */
export function countRowEdits({ plan, before }: Step, found: Found | null): number {
  const { rows, texts } = plan;
  const touched = new Set(texts.map(({ place }) => `${place.row},${place.col}`));
  const valueAt = (row: number, col: number) =>
    (found?.values[row - found.rowIndex]?.[col - found.columnIndex] ?? null) as string | null;

  const standsAfter = (count: number): boolean => {
    const { top, bottom, left, right } = before.area;
    for (let row = top; row <= bottom; row += 1) {
      let now: number | null = row;
      for (const edit of rows.slice(0, count))
        now = now === null ? null : shiftRow(now, rowShift(edit));
      if (now === null) continue;
      for (let col = left; col <= right; col += 1) {
        if (touched.has(`${row},${col}`)) continue;
        const { value, formula } = before.content(row, col);
        // Formulas compute anew, and labels of headless merges move: text that stood there before is proof enough.
        const isProof = formula === null && value !== null;
        if (isProof && !holds(valueAt(now, col), value)) return false;
      }
    }
    return true;
  };

  for (let count = rows.length; count > 0; count -= 1) if (standsAfter(count)) return count;
  return 0;
}
