import type { Edit } from '../../model/edit';
import { cellChanged, cellCovered, sheetProtected, undoChanged } from '../refusals';
import { holds, planWrite, type SheetPlan } from '../write-plan';
import { editSheet } from './edit-sheet';
import type { MemoryWorkbook } from './workbook';

/** Checks everything, then writes everything; returns what takes it back, once. */
export function writeEdits(workbook: MemoryWorkbook, edits: readonly Edit[]): () => void {
  const plans = planWrite(edits);
  for (const plan of plans) refuseWhatCannotBe(workbook, plan);
  const inverses = plans.map((plan) => editSheet(workbook.sheet(plan.sheet), plan));
  let undone = false;
  return () => {
    if (undone) return;
    for (const plan of plans) refuseUndo(workbook, plan);
    for (const inverse of inverses) inverse();
    undone = true;
  };
}

function refuseWhatCannotBe(workbook: MemoryWorkbook, plan: SheetPlan): void {
  const sheet = workbook.sheet(plan.sheet);
  if (sheet.protected) throw sheetProtected(plan.sheet);
  for (const { place, held } of plan.expects) {
    if (!holds(sheet.held(place.row, place.col), held)) throw cellChanged(place);
  }
  for (const { place } of plan.texts) {
    const area = sheet.mergeAt(place.row, place.col);
    if (area && (area.top !== place.row || area.left !== place.col)) {
      throw cellCovered(place, { sheet: plan.sheet, row: area.top, col: area.left });
    }
  }
}

function refuseUndo(workbook: MemoryWorkbook, plan: SheetPlan): void {
  const sheet = workbook.sheet(plan.sheet);
  if (sheet.protected) throw sheetProtected(plan.sheet);
  for (const { place, held } of plan.leaves) {
    if (!holds(sheet.held(place.row, place.col), held)) throw undoChanged(place);
  }
}
