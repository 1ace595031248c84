import type { Edit } from '../../model/edit';
import type { OldFill } from '../marks/mark-memory';
import { fillsUnderMarks, shiftMemory } from '../marks/mark-moves';
import { refuseChanged, refuseCovered, refuseUndoOf } from '../before-write';
import { sheetProtected } from '../refusals';
import { planWrite, type SheetPlan } from '../write-plan';
import { editSheet, type MovingMarks } from './edit-sheet';
import { rememberedMarks, rememberMarks } from './marks';
import type { MemoryWorkbook } from './workbook';

/** Checks everything, then writes everything; returns what takes it back, once. */
export function writeEdits(workbook: MemoryWorkbook, edits: readonly Edit[]): () => void {
  const plans = planWrite(edits);
  for (const plan of plans) refuseWhatCannotBe(workbook, plan);
  const inverses = plans.map((plan) =>
    editSheet(workbook.sheet(plan.sheet), plan, marksOf(workbook, plan.sheet)),
  );
  let undone = false;
  return () => {
    if (undone) return;
    for (const plan of plans) refuseUndo(workbook, plan);
    for (const inverse of inverses) inverse();
    undone = true;
  };
}

function marksOf(workbook: MemoryWorkbook, sheet: string): MovingMarks {
  const belongs = (old: OldFill) => old.sheet === sheet;
  return {
    move: (shift) =>
      rememberMarks(workbook, shiftMemory(rememberedMarks(workbook), belongs, shift)),
    under: (row) => fillsUnderMarks(rememberedMarks(workbook), belongs, row),
  };
}

function refuseWhatCannotBe(workbook: MemoryWorkbook, plan: SheetPlan): void {
  const sheet = workbook.sheet(plan.sheet);
  if (sheet.protected) throw sheetProtected(plan.sheet);
  refuseChanged(plan, ({ row, col }) => sheet.held(row, col));
  refuseCovered(plan, ({ row, col }) => sheet.mergeAt(row, col));
}

function refuseUndo(workbook: MemoryWorkbook, plan: SheetPlan): void {
  const sheet = workbook.sheet(plan.sheet);
  if (sheet.protected) throw sheetProtected(plan.sheet);
  refuseUndoOf(
    plan,
    ({ row, col }) => sheet.held(row, col),
    (row) => [...sheet.row(row)].filter(([, { cell }]) => cell).map(([col]) => col),
  );
}
