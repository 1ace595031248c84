import { HostError } from '../../../hosts/host';
import { refuseChanged, refuseCovered, refuseUndoOf } from '../../../hosts/before-write';
import { sheetGone, sheetProtected } from '../../../hosts/refusals';
import type { SheetPlan } from '../../../hosts/write-plan';
import type { Place } from '../../../model/place';
import { textCell } from '../cell-text';
import { performRowEdit } from './move-rows';
import type { OpenBook } from '../open-book';
import { performMutations, pushStep, topStep, type Step } from './step';
import { performWrites, type CellWrite } from './write-cells';

/** Looks at everything, then writes everything, as one step of Ctrl+Z. Returns how to take it back, once. */
export function writePlans(book: OpenBook, plans: readonly SheetPlan[]): () => Promise<void> {
  for (const plan of plans) refuseWhatCannotBe(book, plan);
  const steps = plans.flatMap((plan) => performPlan(book, plan));
  pushStep(book, steps);
  return takingBack(book, plans, steps, topStep(book));
}

function performPlan(book: OpenBook, plan: SheetPlan): Step[] {
  const sheetId = book.live.idOf(plan.sheet)!;
  const texts: CellWrite[] = plan.texts.map(({ place: { row, col }, text }) => ({
    sheetId,
    row,
    col,
    cell: textCell(text, book.styleAt(sheetId, row, col)),
  }));
  const written = performWrites(book, texts);
  return [written, ...plan.rows.flatMap((edit) => performRowEdit(book, edit))];
}

function refuseWhatCannotBe(book: OpenBook, plan: SheetPlan): void {
  const id = book.live.idOf(plan.sheet);
  if (id === undefined) throw sheetGone(plan.sheet);
  const closed = ({ row, col }: Place) => !book.protection.mayWrite(id, row, col);
  const movesRows = plan.rows.length > 0;
  if (
    plan.texts.some(({ place }) => closed(place)) ||
    (movesRows && book.protection.isProtected(id))
  ) {
    throw sheetProtected(plan.sheet);
  }
  refuseChanged(plan, (place) => book.live.heldAt(place));
  refuseCovered(plan, ({ row, col }) => {
    const merge = book.worksheet(id)?.getMergedCell(row, col);
    return merge ? { top: merge.startRow, left: merge.startColumn } : null;
  });
}

/** As Ctrl+Z does while the write is the latest step; later, by its way back as a step of its own. */
function takingBack(
  book: OpenBook,
  plans: readonly SheetPlan[],
  steps: readonly Step[],
  own: unknown,
): () => Promise<void> {
  let undone = false;
  return async () => {
    if (undone) return;
    for (const plan of plans) refuseUndo(book, plan);
    if (topStep(book) === own) await book.grid.api.executeCommand('univer.command.undo');
    else if (plans.some(({ rows }) => rows.length > 0)) {
      // Rows that moved in between belong to later steps of the journal; only the way back through those is sure.
      throw new HostError('changed', '之后又有别的修改，行不能单独退回。请按 Ctrl+Z 逐步撤销。');
    } else {
      const back = [...steps].reverse().flatMap(({ undo }) => undo);
      const again = steps.flatMap(({ redo }) => redo);
      pushStep(book, [performMutations(book, { redo: back, undo: again })]);
    }
    undone = true;
  };
}

/** Neither what was written nor what came into a new row since may be lost. */
function refuseUndo(book: OpenBook, plan: SheetPlan): void {
  const id = book.live.idOf(plan.sheet);
  if (id === undefined) throw sheetGone(plan.sheet);
  refuseUndoOf(
    plan,
    (place) => book.live.heldAt(place),
    (row) => book.live.filledIn(id, row),
  );
}
