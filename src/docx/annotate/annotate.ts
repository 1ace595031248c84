import type { SetText } from '../../model/edit';
import type { Note } from '../../model/note';
import { PackagePatch } from '../../xlsx/patch/package';
import { splice } from '../../xlsx/patch/splice';
import { DEFAULT_LIMITS, guarded } from '../../xlsx/zip/guards';
import { openDocx } from '../read/open';
import { editSplices } from '../edit/edit-docx';
import { highestId, withoutOwnChanges } from '../edit/own-changes';
import { anchorsIn } from '../edit/anchors';
import { addComments, commentsPart, dropOwnComments } from './comments-part';
import { dropMarks } from './drop-marks';
import { CommentMarks } from './marks';

/** A document sent back marked, and the edits that are no tracked changes in it since they could not be written without harm. */
export interface Annotated {
  readonly bytes: Uint8Array;
  readonly refused: readonly SetText[];
}

/**
 * Writes notes into a Word document's own bytes as comments at their places, and edits as tracked changes (修订). What an earlier
 * check wrote goes, what others wrote stays; document.xml gets marks and changes and nothing else, and every other part keeps its
 * bytes. Places and edits are those of the document without earlier proposals ({@link withoutProposals}). Throws ReadError.
 */
export function annotateDocx(
  bytes: Uint8Array,
  notes: readonly Note[],
  edits: readonly SetText[] = [],
): Annotated {
  return guarded(() => {
    const { pack, document } = openDocx(bytes, DEFAULT_LIMITS.totalBytes);
    const patch = new PackagePatch(pack);
    patch.write(document, withoutOwnChanges(patch.xml(document)));
    const part = commentsPart(patch, document);
    const { own, highest } = dropOwnComments(patch, part);
    patch.write(document, dropMarks(patch.xml(document), own));
    const anchors = anchorsIn(patch, document);
    const marks = new CommentMarks();
    const comments: { id: number; text: string }[] = [];
    for (const { place, text } of notes) {
      const spans = anchors.of(place);
      if (spans === null) continue;
      const id = highest + 1 + comments.length;
      marks.add(spans, id);
      comments.push({ id, text });
    }
    const source = patch.text(document);
    let number = highestId(source);
    const { splices, refused } = editSplices(source, anchors, edits, () => (number += 1));
    patch.write(document, splice(source, [...splices, ...marks.splices(source)]));
    addComments(patch, part, comments);
    return { bytes: patch.bytes(), refused };
  });
}

/** The document without the tracked changes that an earlier check proposed and nobody decided on. Throws ReadError. */
export function withoutProposals(bytes: Uint8Array): Uint8Array {
  return guarded(() => {
    const { pack, document } = openDocx(bytes, DEFAULT_LIMITS.totalBytes);
    const patch = new PackagePatch(pack);
    patch.write(document, withoutOwnChanges(patch.xml(document)));
    return patch.bytes();
  });
}
