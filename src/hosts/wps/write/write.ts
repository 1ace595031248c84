import type { Edit } from '../../../model/edit';
import { HostError, type Written } from '../../host';
import { refuseUndoOf } from '../../before-write';
import { planWrite, type SheetPlan } from '../../write-plan';
import { heldAround, lookBefore, type Before } from './before';
import { putContent, readContent, writeText } from './content';
import type { EtWorksheet } from '../et';
import type { Journal } from './journal';
import { movingMarks } from '../marks/moving-marks';
import type { OwnBook } from '../own-book';
import { refuseProtected } from '../protection';
import { filledColumns, readUsed } from '../read/read-block';
import { editRows } from './row-edits';
import type { Writer } from './writer';

/** Everything is looked at before anything is written. Undo takes it back, once, where nothing was changed since. */
export async function write(
  writer: Writer,
  own: OwnBook,
  edits: readonly Edit[],
): Promise<Written> {
  const plans = planWrite(edits);
  const sheets = plans.map(({ sheet }) => sheet);
  const journal = await writer.run(sheets, (steps) => {
    const found = plans.map((plan) => {
      const sheet = own.sheet(plan.sheet);
      return { plan, sheet, before: lookBefore(sheet, plan) };
    });
    for (const { plan, sheet, before } of found) writeSheet(own, steps, sheet, plan, before);
    return steps;
  });
  let state: 'written' | 'halfway' | 'undone' = 'written';
  return {
    async undo() {
      if (state === 'undone') return;
      await writer.run(sheets, () => {
        // What was taken back in part is no longer as it was written; it is to be finished.
        if (state === 'written') for (const plan of plans) refuseUndo(own.sheet(plan.sheet), plan);
        state = 'halfway';
        try {
          journal.takeBack(own.sheet);
        } catch {
          throw halfUndone();
        }
      });
      state = 'undone';
    },
  };
}

function halfUndone(): HostError {
  return new HostError('failed', 'WPS 中途出错，只撤销了一部分。请再点一次“撤销”，并核对表格。');
}

function writeSheet(
  own: OwnBook,
  journal: Journal,
  sheet: EtWorksheet,
  plan: SheetPlan,
  before: Before,
): void {
  const name = plan.sheet;
  for (const { place, text } of plan.texts) {
    const content = readContent(sheet, place);
    journal.note(name, (again) => putContent(again, place, content));
    writeText(sheet, place, text);
  }
  const marks = movingMarks(own, name);
  editRows({ sheet, name, journal, marks, used: before.used }, plan.rows, before);
}

function refuseUndo(sheet: EtWorksheet, plan: SheetPlan): void {
  refuseProtected(sheet, plan);
  const used = plan.newRows.length > 0 ? readUsed(sheet) : [];
  refuseUndoOf(plan, heldAround(sheet, plan.leaves), (row) =>
    used.flatMap((block) => filledColumns(block, row)),
  );
}
