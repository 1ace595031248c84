import { areaA1, type Place } from '../../../model/place';
import { holds, type SheetPlan } from '../../write-plan';
import { answeredContents, areasAround, queueContents } from '../read/sheet-contents';
import type { Step } from './write-step';

/** The cells of a plan as they are right before it is carried out, asked in the same batch. */
export function queueLook(sheet: Excel.Worksheet, { expects }: SheetPlan): readonly Excel.Range[] {
  const ranges = areasAround(expects.map(({ place }) => place)).map((area) =>
    sheet.getRange(areaA1(area)),
  );
  queueContents(ranges);
  return ranges;
}

/**
 * The first cell that somebody changed between the look that allowed the write and the write itself, and the steps with which
 * everything is put back as it was right before; null when nobody did.
 */
export function lateChange(
  steps: readonly Step[],
  looks: readonly (readonly Excel.Range[])[],
): { readonly place: Place; readonly steps: readonly Step[] } | null {
  let changed: Place | null = null;
  const asFound = steps.map(({ plan, before }, index) => {
    const last = answeredContents(before.name, looks[index]!);
    const asked = new Set(plan.expects.map(({ place: { row, col } }) => `${row},${col}`));
    for (const { place, held } of plan.expects) {
      if (!changed && !holds(last.content(place.row, place.col).value, held)) changed = place;
    }
    const content = (row: number, col: number) =>
      asked.has(`${row},${col}`) ? last.content(row, col) : before.content(row, col);
    return { plan, before: { ...before, content } };
  });
  return changed && { place: changed, steps: asFound };
}
