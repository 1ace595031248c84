import { annotateDocx, withoutProposals } from '../../docx/annotate/annotate';
import { readTextFile } from '../../docx/read-text';
import { fixAll } from '../../lint/fix-all';
import type { Note } from '../../model/note';
import type { Outcome } from '../../model/outcome';
import { a1 } from '../../model/place';
import type { Problem } from '../../model/problem';
import { noteOf } from '../../report/note-text';
import type { OpenedBook } from '../files/open-book';
import { answeredCells } from './answered-cells';
import { checkOptions, type CheckSettings } from './check-settings';

/** A document that was annotated before is judged as it was received: proposals that nobody decided on are made anew. */
export function asReceived(opened: OpenedBook): OpenedBook {
  if (opened.book.text?.source !== 'docx') return opened;
  const bytes = withoutProposals(opened.bytes);
  if (bytes === opened.bytes) return opened;
  return { ...opened, bytes, book: readTextFile(bytes) ?? opened.book };
}

/** Writes problems into a document as comments and safe fixes as tracked changes; says what was written. */
export function annotateDocument(
  { bytes, book, approved }: OpenedBook,
  outcome: Outcome,
  settings: CheckSettings,
): { readonly bytes: Uint8Array; readonly what: string } {
  const { edits, problems } = fixAll(
    book,
    checkOptions(settings, approved),
    answeredCells(outcome),
  );
  const { refused } = annotateDocx(bytes, [], edits);
  const changes = edits.filter((edit) => !refused.includes(edit));
  const changed = new Set(changes.map(({ place }) => `${place.sheet}!${a1(place)}`));
  const proposed = new Set(
    problems
      .filter(({ fixes }) =>
        fixes.some(
          ({ kind, edits: own }) =>
            kind === 'safe' &&
            own.every(
              (edit) =>
                edit.kind === 'set-text' && changed.has(`${edit.place.sheet}!${a1(edit.place)}`),
            ),
        ),
      )
      .map(keyOf),
  );
  const notes = outcome.problems.map((problem) =>
    noteWith(noteOf(problem), proposed.has(keyOf(problem))),
  );
  const tracked = changes.length > 0 ? `，${String(changes.length)} 处可直接修复的写成修订` : '';
  return {
    bytes: annotateDocx(bytes, notes, changes).bytes,
    what: `${String(notes.length)} 个问题写成批注${tracked}`,
  };
}

function noteWith(note: Note, isProposed: boolean): Note {
  return isProposed ? { ...note, text: `${note.text}\n已写成修订，接受修订即可。` } : note;
}

function keyOf({ rule, place, message }: Problem): string {
  return `${rule} ${place.sheet}!${a1(place)} ${message}`;
}
