import type { SetText } from '../../model/edit';
import { PackagePatch } from '../../xlsx/patch/package';
import { splice, type Splice } from '../../xlsx/patch/splice';
import { DEFAULT_LIMITS, guarded } from '../../xlsx/zip/guards';
import { anchorsIn, type Anchors } from './anchors';
import { openDocx } from '../read/open';
import type { Tracking } from './rewrite-run';
import { textSplices } from './text-splices';

/** A document with new texts, and the edits that could not be written without harm to something else. */
export interface EditedDocx {
  readonly bytes: Uint8Array;
  readonly refused: readonly SetText[];
}

/** Writes new texts into a Word document's own bytes; nothing but the runs that hold them changes. Throws ReadError. */
export function editDocx(bytes: Uint8Array, edits: readonly SetText[]): EditedDocx {
  return guarded(() => {
    const { pack, document } = openDocx(bytes, DEFAULT_LIMITS.totalBytes);
    const patch = new PackagePatch(pack);
    const source = patch.text(document);
    const { splices, refused } = editSplices(source, anchorsIn(patch, document), edits, null);
    patch.write(document, splice(source, splices));
    return { bytes: patch.bytes(), refused };
  });
}

/** The splices of all edits that can be written. */
export function editSplices(
  source: string,
  anchors: Anchors,
  edits: readonly SetText[],
  tracking: Tracking,
): { readonly splices: readonly Splice[]; readonly refused: readonly SetText[] } {
  const splices: Splice[] = [];
  const refused: SetText[] = [];
  for (const edit of edits) {
    const spans = anchors.at(edit.place);
    const own = spans && textSplices(source, spans, edit, tracking);
    if (own) splices.push(...own);
    else refused.push(edit);
  }
  return { splices, refused };
}
