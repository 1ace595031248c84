import { areaA1, type Area } from '../../../model/place';
import { refuseUndoOf } from '../../before-write';
import { HostError } from '../../host';
import { formatProtected, sheetGone, sheetProtected } from '../../refusals';
import type { CellIndex } from '../../cell-areas';
import type { SheetPlan } from '../../write-plan';
import { openStore } from '../store/change-store';
import type { Connection } from '../connection';
import { movingMarks, type MovingMarks } from '../marks/moving-marks';
import type { OwnWrites } from '../../own-writes';
import { queueContent, type Target } from './put-content';
import { countRowEdits } from './row-progress';
import { permissionsOf, type Permission } from '../protection';
import { queueRowUndo } from './row-edits';
import type { Before } from './sheet-before';
import {
  answeredContents,
  areasAround,
  queueContents,
  type Contents,
} from '../read/sheet-contents';
import { queueStore } from '../store/store';
import { cellsOf, movesRows, targetOf, type Step } from './write-step';

/** Takes a write back, once: what was touched must still be as the write left it. Two round trips, and a third where a sheet is protected. */
export function undoWrite(
  connection: Connection,
  ownWrites: OwnWrites,
  steps: readonly Step[],
): () => Promise<void> {
  let undone = false;
  return async () => {
    if (undone) return;
    await connection.run(async (context, job) => {
      const questions = steps.map((step) => ({ step, question: queueLeaves(context, step) }));
      const store = movesRows(steps.map(({ plan }) => plan)) ? queueStore(context) : null;
      await context.sync();
      const permissions = await permissionsOf(
        context,
        questions.map(({ step, question: { sheet } }) => ({ sheet, cells: cellsOf(step.plan) })),
      );
      const targets = questions.map(({ step, question }, index) => {
        const permission = permissions[index]!;
        refuseUndo(step, question, permission);
        return targetOf(question.sheet, step, ownWrites, permission);
      });
      const marks = movingMarks(store && (await openStore(context, store)));
      questions.forEach(({ step }, index) =>
        queueUndo(targets[index]!, step, step.plan.rows.length, marks),
      );
      marks.save();
      await job.commit();
      undone = true;
    });
  };
}

/** Puts right what a batch left half done. Says so when that fails too: then the user must look. */
export async function takeBack(
  connection: Connection,
  ownWrites: OwnWrites,
  steps: readonly Step[],
): Promise<void> {
  try {
    await connection.run(async (context, job) => {
      const found = steps.map((step) => {
        const sheet = context.workbook.worksheets.getItem(step.before.id);
        const used = sheet.getUsedRangeOrNullObject(false);
        used.load('values,rowIndex,columnIndex');
        return { step, sheet, used };
      });
      await context.sync();
      // The memory of marks is saved last in a batch: what failed has not moved it.
      const marks = movingMarks(null);
      for (const { step, sheet, used } of found) {
        const done = countRowEdits(step, used.isNullObject ? null : used);
        queueUndo(targetOf(sheet, step, ownWrites), step, done, marks);
      }
      await job.commit();
    });
  } catch {
    throw new HostError(
      'failed',
      'Excel 中途出错，可能只写入了一部分。请按 Ctrl+Z 撤销，或核对这几处单元格后重新检查。',
    );
  }
}

function queueUndo(
  target: Target,
  { plan, before }: Step,
  rowEdits: number,
  marks: MovingMarks,
): void {
  queueRowUndo(target, plan.rows, rowEdits, before, marks);
  for (const {
    place: { row, col },
  } of plan.texts) {
    queueContent(target, row, col, before.content(row, col));
  }
}

interface LeavesQuestion {
  readonly sheet: Excel.Worksheet;
  readonly ranges: readonly Excel.Range[];
}

function queueLeaves(context: Excel.RequestContext, { plan, before }: Step): LeavesQuestion {
  const sheet = context.workbook.worksheets.getItemOrNullObject(before.id);
  sheet.load('name');
  sheet.protection.load('protected');
  const ranges = areasAround(undoCells(plan, before)).map((area) => sheet.getRange(areaA1(area)));
  queueContents(ranges);
  return { sheet, ranges };
}

/** All cells that the undo must find again, and both ends of the rows that it would delete. */
function undoCells({ leaves, newRows }: SheetPlan, { area }: Before): readonly CellIndex[] {
  const ends = newRows.flatMap((row) => [
    { row, col: Math.max(0, area.left) },
    { row, col: Math.max(0, area.right) },
  ]);
  return [...leaves.map(({ place }) => place), ...ends];
}

function refuseUndo(
  { plan, before }: Step,
  { sheet, ranges }: LeavesQuestion,
  { isFree, mayWrite, mayFormat }: Permission,
): void {
  if (sheet.isNullObject) throw sheetGone(plan.sheet);
  if (!mayWrite || (!isFree && plan.rows.length > 0)) throw sheetProtected(sheet.name);
  const found = answeredContents(sheet.name, ranges);
  for (const { place } of mayFormat ? [] : plan.texts) {
    const formatIn = ({ content }: Contents) => content(place.row, place.col).format;
    if (formatIn(found) !== formatIn(before)) throw formatProtected(sheet.name);
  }
  const heldAt = (row: number, col: number) => found.content(row, col).value;
  refuseUndoOf(
    plan,
    ({ row, col }) => heldAt(row, col),
    (row) => columnsOf(before.area).filter((col) => heldAt(row, col) !== null),
  );
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
