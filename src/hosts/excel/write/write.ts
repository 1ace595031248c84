import type { Edit } from '../../../model/edit';
import { contains } from '../../../model/place';
import { refuseChanged, refuseCovered } from '../../before-write';
import { HostError, type Written } from '../../host';
import { cellChanged, formatProtected, sheetGone, sheetProtected } from '../../refusals';
import { needsTextFormat } from '../../text-format';
import { planWrite, type SheetPlan } from '../../write-plan';
import { openStore } from '../store/change-store';
import type { Connection } from '../connection';
import { hostErrorOf } from '../errors';
import { movingMarks, type MovingMarks } from '../marks/moving-marks';
import type { OwnWrites } from '../../own-writes';
import { permissionsOf } from '../protection';
import type { SheetNames } from '../sheet-names';
import { lateChange, queueLook } from './last-look';
import { queueTexts, type Target } from './put-content';
import { queueRowEdits } from './row-edits';
import { answeredBefore, queueBefore, type Before } from './sheet-before';
import { queueStore } from '../store/store';
import { takeBack, undoWrite } from './undo';
import { cellsOf, movesRows, targetOf, type Step } from './write-step';

/**
 * Two round trips: the named cells are read again and what changed is refused, then everything is written in one batch.
 * A third where a sheet is protected.
 */
export async function write(
  connection: Connection,
  ownWrites: OwnWrites,
  names: Pick<SheetNames, 'key'>,
  edits: readonly Edit[],
): Promise<Written> {
  const plans = planWrite(edits);
  return connection.run(async (context, job) => {
    const questions = plans.map((plan) => ({ plan, question: queueBefore(context, plan, names) }));
    const store = movesRows(plans) ? queueStore(context) : null;
    await context.sync();
    const marks = movingMarks(store && (await openStore(context, store)));
    const permissions = await permissionsOf(
      context,
      questions.map(({ plan, question: { sheet } }) => ({ sheet, cells: cellsOf(plan) })),
    );
    const found = questions.map(({ plan, question }, index) => ({
      plan,
      sheet: question.sheet,
      before: refuseWhatCannotBe(plan, answeredBefore(question, permissions[index]!)),
    }));
    // Asked in the batch that writes: what somebody changed after the first look is found, and put back.
    const lastLook = found.map(({ sheet, plan }) => queueLook(sheet, plan));
    for (const step of found) queueStep(targetOf(step.sheet, step, ownWrites), step, marks);
    marks.save();
    try {
      await job.commit();
    } catch (error) {
      // Excel leaves done what came before the action that failed; a batch that met a cell being edited, or was given up
      // before it was sent, did nothing.
      if (hostErrorOf(error).code !== 'busy' && !(error instanceof HostError))
        await takeBack(connection, ownWrites, found);
      throw error;
    }
    const steps = found.map(({ plan, before }) => ({ plan, before }));
    const late = lateChange(steps, lastLook);
    if (late) {
      await takeBack(connection, ownWrites, late.steps);
      throw cellChanged(late.place);
    }
    return { undo: undoWrite(connection, ownWrites, steps) };
  });
}

function queueStep(target: Target, { plan, before }: Step, marks: MovingMarks): void {
  queueTexts(
    target,
    plan.texts.map(({ place: { row, col }, text }) => ({
      row,
      col,
      text,
      format: before.content(row, col).format,
    })),
  );
  queueRowEdits(target, plan.rows, before, marks);
}

function refuseWhatCannotBe(plan: SheetPlan, before: Before | null): Before {
  if (!before) throw sheetGone(plan.sheet);
  refuseProtected(plan, before);
  refuseChanged(plan, ({ row, col }) => before.content(row, col).value);
  refuseCovered(plan, ({ row, col }) => before.merges?.find((area) => contains(area, row, col)));
  return before;
}

/** A protected sheet takes texts in cells that are left unlocked, as long as their format need not change. */
function refuseProtected({ sheet, rows, texts }: SheetPlan, before: Before): void {
  const { isFree, mayWrite, mayFormat } = before.permission;
  if (!mayWrite || (!isFree && rows.length > 0)) throw sheetProtected(sheet);
  const formats = texts.some(
    ({ place, text }) =>
      needsTextFormat(text) && before.content(place.row, place.col).format !== '@',
  );
  if (formats && !mayFormat) throw formatProtected(sheet);
}
