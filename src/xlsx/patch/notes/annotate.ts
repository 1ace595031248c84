import { groupBy } from '../../../model/group-by';
import type { Note } from '../../../model/note';
import { a1, parseA1 } from '../../../model/place';
import { openForPatch, sheetNamed } from '../workbook';
import { addBoxes, boxesPart, dropBoxes } from './boxes';
import type { CellNote } from './cell-note';
import { addComments, commentsPart, readComments, withoutOwn } from './comments';

/**
 * Writes notes into a workbook's own bytes as cell notes (批注): the sheets' comment parts and the boxes that show them, and
 * nothing else. Those of an earlier check go, notes of others stay. Notes of one cell are one; where somebody's note is, ours
 * stands beside it and names its cell. Throws StaleEdit when a sheet is gone, ReadError for what is no workbook.
 */
export function annotateWorkbook(bytes: Uint8Array, notes: readonly Note[]): Uint8Array {
  const workbook = openForPatch(bytes);
  const { patch, parts } = workbook;
  const bySheet = new Map<string, Note[]>();
  for (const { name } of parts.sheets) bySheet.set(name, []);
  for (const note of notes) {
    const { name } = sheetNamed(workbook, note.place.sheet);
    bySheet.get(name)!.push(note);
  }
  bySheet.forEach((own, name) => {
    const { part } = sheetNamed(workbook, name);
    const comments = commentsPart(patch, part, own.length > 0);
    if (comments === null) return;
    const { own: earlier, others } = readComments(patch, comments);
    if (own.length === 0 && earlier.size === 0) return;
    const boxes = boxesPart(patch, part);
    const added = cellNotes(own, others);
    patch.write(comments, addComments(withoutOwn(patch.xml(comments)), added));
    patch.write(boxes, addBoxes(dropBoxes(patch.text(boxes), earlier), added));
  });
  return patch.bytes();
}

/** As far as this to the right of a cell with somebody's note, a place for ours is looked for. */
const FARTHEST = 20;

function cellNotes(notes: readonly Note[], others: ReadonlySet<string>): CellNote[] {
  const byCell = groupBy(notes, ({ place }) => a1(place));
  const taken = new Set([...others, ...byCell.keys()]);
  return [...byCell].flatMap(([cell, own]) => {
    const at = parseA1(cell)!;
    const text = own.map((note) => note.text).join('\n\n');
    if (!others.has(cell)) return [{ ...at, text }];
    for (let col = at.col + 1; col <= at.col + FARTHEST; col += 1) {
      const free = a1({ row: at.row, col });
      if (taken.has(free)) continue;
      taken.add(free);
      return [{ row: at.row, col, text: `${cell}：${text}` }];
    }
    return [];
  });
}
