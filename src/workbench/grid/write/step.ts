import { IUndoRedoService, IUniverInstanceService, type IMutationInfo } from '@univerjs/core';
import type { OpenBook } from '../open-book';

/** Mutations that were done, and those that take them back, both in the order in which they run. */
export interface Step {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

/** Does the mutations of a step, as the program. */
export function performMutations(book: OpenBook, step: Step): Step {
  book.asProgram(() => {
    for (const { id, params } of step.redo) book.grid.api.syncExecuteCommand(id, params);
  });
  return step;
}

/** Makes steps that were done one after the other ONE step of the undo stack. (Univer's own batching undoes them in the order of doing.) */
export function pushStep(book: OpenBook, steps: readonly Step[]): void {
  const redoMutations = steps.flatMap(({ redo }) => redo);
  if (redoMutations.length === 0) return;
  undoStack(book).pushUndoRedo({
    unitID: book.unitId,
    redoMutations,
    undoMutations: [...steps].reverse().flatMap(({ undo }) => undo),
  });
}

/** Runs one of Univer's commands, and takes what it left on the undo stack to be part of a larger step. */
export function captureCommand(book: OpenBook, id: string, params: object): Step {
  const stack = undoStack(book);
  const before = stack.pitchTopUndoElement();
  book.asProgram(() => book.grid.api.syncExecuteCommand(id, params));
  const left = stack.pitchTopUndoElement();
  if (!left || left === before) throw new Error(`${id} did nothing`);
  // Moves it aside without undoing it; the redo stack is emptied by the next push.
  stack.popUndoToRedo();
  return { redo: left.redoMutations, undo: left.undoMutations };
}

/** The step that Ctrl+Z would take back now. */
export function topStep(book: OpenBook): unknown {
  return undoStack(book).pitchTopUndoElement();
}

/** Univer's stack is that of the unit in focus; before the first click there is none. */
function undoStack(book: OpenBook): IUndoRedoService {
  const injector = book.grid.univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  if (units.getFocusedUnit()?.getUnitId() !== book.unitId) units.focusUnit(book.unitId);
  return injector.get(IUndoRedoService);
}
