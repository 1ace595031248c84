import type { Edit } from '../../model/edit';
import type { Held } from '../../model/grid';
import { applyEdits } from '../../xlsx/patch';
import { addSheetPart } from './add-sheet-part';
import type { JournalStep } from './journal';

/**
 * The file as it is to be saved: its own bytes with the journal's steps written in. Parts that no step concerns keep
 * their bytes. Throws the patcher's sentences; then nothing has been saved.
 */
export function patchFile(bytes: Uint8Array, steps: readonly JournalStep[]): Uint8Array {
  let saved = bytes;
  let run: Edit[] = [];
  const flush = (): void => {
    saved = applyEdits(saved, run);
    run = [];
  };
  for (const step of steps) {
    if (step.kind === 'set-cell') {
      run.push(setCell(step));
      continue;
    }
    // What comes after a structural step speaks of the rows as they are then.
    flush();
    if (step.kind === 'add-sheet') saved = addSheetPart(saved, step.draft);
    else saved = applyEdits(saved, [step]);
  }
  flush();
  return saved;
}

function setCell({ place, before, after }: Extract<JournalStep, { kind: 'set-cell' }>): Edit {
  const text = after === null ? '' : textOf(after);
  return { kind: 'set-text', place, held: before, text };
}

function textOf(held: NonNullable<Held>): string {
  return typeof held === 'boolean' ? (held ? 'TRUE' : 'FALSE') : String(held);
}
