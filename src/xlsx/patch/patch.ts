import type { Edit } from '../../model/edit';
import { CellMaker } from '../read/cells';
import { dropCalcChain, recalculateOnLoad } from './calculation';
import { patchCells } from './sheet/cells';
import { moveRows } from './sheet/rows';
import { cellTasks } from './tasks';
import { NO_LIMITS, openForPatch, sheetNamed, type WorkbookPatch } from './workbook';
import { readSharedStrings } from '../read/shared-strings';

/**
 * Writes edits into a workbook's own bytes. Parts that no edit concerns keep their bytes, packed and all; in a sheet only
 * the named cells change. All edits speak of the workbook as it was read: a row that one inserts does not move those that
 * others name; rows inserted at one place stand in the order of their edits.
 *
 * All or nothing: a cell that no longer holds what its edit expects throws StaleEdit, an edit that would harm a formula
 * EditRefused, rows that cannot be moved safely CannotMoveRows, text that no cell can hold UnwritableText, and a file that
 * is no workbook ReadError.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const workbook = openForPatch(bytes);
  const { patch, parts } = workbook;
  const maker = onDemand(() => cellMaker(workbook));
  let lostFormula = false;
  cellTasks(edits).forEach((tasks, name) => {
    const { part } = sheetNamed(workbook, name);
    const patched = patchCells(patch.xml(part), tasks, maker);
    patch.write(part, patched.text);
    lostFormula ||= patched.lostFormula;
  });
  const movesRows = edits.some(({ kind }) => kind !== 'set-text');
  if (movesRows) moveRows(workbook, edits);
  if (lostFormula || movesRows) dropCalcChain(patch, parts);
  if (patch.isChanged) recalculateOnLoad(patch, parts);
  return patch.bytes();
}

/** Makes cells as the reader does; formats are no part of what a cell holds. */
function cellMaker({ patch, parts }: WorkbookPatch): CellMaker {
  const { sharedStrings, date1904 } = parts;
  const strings = sharedStrings === null ? [] : readSharedStrings(patch.xml(sharedStrings));
  return new CellMaker({ strings, formats: [], date1904 }, NO_LIMITS);
}

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
