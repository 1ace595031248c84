import { a1 } from '../../model/place';
import type { Edit } from '../../model/edit';
import type { OldFill } from '../marks/mark-memory';
import { fillsUnderMarks, shiftMemory } from '../marks/mark-moves';
import { cellChanged, cellCovered, sheetProtected, undoChanged } from '../refusals';
import { holds, planWrite, type SheetPlan } from '../write-plan';
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
  const ours = new Set(plan.leaves.map(({ place }) => a1(place)));
  for (const { place, held } of plan.leaves) {
    if (!holds(sheet.held(place.row, place.col), held)) throw undoChanged(place);
  }
  for (const row of plan.newRows) {
    for (const [col, { cell }] of sheet.row(row)) {
      const place = { sheet: plan.sheet, row, col };
      if (cell && !ours.has(a1(place))) throw undoChanged(place);
    }
  }
}
