import type { Edit } from '../../model/edit';
import { readDocumentStore, writeDocumentStore } from '../../xlsx/document-store';
import { applyEdits } from '../../xlsx/patch/patch';
import { addSheetPart } from './add-sheet-part';
import type { ChangedCell, JournalStep } from './journal';
import { layOverPart } from './lay-over-part';
import { setValues } from './set-values';

/**
 * The file as it is to be saved: its own bytes with the journal's steps written in, and what travels with it. Parts that
 * none of this concerns keep their bytes. Throws the patcher's sentences; then nothing has been saved.
 */
export function patchFile(
  bytes: Uint8Array,
  steps: readonly JournalStep[],
  stored: ReadonlyMap<string, string | null>,
): Uint8Array {
  let saved = bytes;
  let run: ChangedCell[] = [];
  for (const step of steps) {
    if (step.kind === 'set-cell') {
      run.push(step);
      continue;
    }
    // What comes after a structural step speaks of the rows as they are then.
    saved = setCells(saved, run);
    run = [];
    if (step.kind === 'add-sheet') saved = addSheetPart(saved, step.draft);
    else if (step.kind === 'lay-over') saved = layOverPart(saved, step);
    else saved = applyEdits(saved, [step]);
  }
  return setStored(setCells(saved, run), stored);
}

function setCells(bytes: Uint8Array, cells: readonly ChangedCell[]): Uint8Array {
  const texts: Edit[] = [];
  const values = [];
  for (const { place, before, after } of cells) {
    if (typeof after === 'number' || typeof after === 'boolean') {
      values.push({ place, value: after });
    } else texts.push({ kind: 'set-text', place, held: before, text: after ?? '' });
  }
  return setValues(applyEdits(bytes, texts), values);
}

function setStored(bytes: Uint8Array, stored: ReadonlyMap<string, string | null>): Uint8Array {
  if (stored.size === 0) return bytes;
  const all = new Map(Object.entries<string | null>(readDocumentStore(bytes)));
  for (const [key, value] of stored) all.set(key, value);
  const kept = Array.from(all).flatMap(([key, value]) => (value === null ? [] : [[key, value]]));
  return writeDocumentStore(bytes, Object.fromEntries(kept) as Record<string, string>);
}
