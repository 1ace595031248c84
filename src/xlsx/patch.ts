import type { Edit } from '../model/edit';
import { DEFAULT_LIMITS } from './guards';
import { openParts, type SheetPart, type WorkbookParts } from './parts';
import { dropCalcChain, recalculateOnLoad } from './patch-calculation';
import { patchCells } from './patch-cells';
import { StaleEdit } from './patch-errors';
import { PackagePatch } from './patch-package';
import { cellTasks } from './patch-tasks';
import { readSharedStrings } from './shared-strings';

/**
 * Writes edits into a workbook's own bytes. Parts that no edit concerns keep their bytes, packed and all; in a sheet only
 * the named cells change. All or nothing: a cell that no longer holds what its edit expects throws StaleEdit, an edit that
 * would harm a formula EditRefused, text that no cell can hold UnwritableText, and a file that is no workbook ReadError.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  // The file has been read before, under the reader's limits; no part is unpacked here that an edit does not need.
  const parts = openParts(bytes, { ...DEFAULT_LIMITS, totalBytes: Infinity });
  const patch = new PackagePatch(parts.pack);
  const strings = onDemand(() =>
    parts.sharedStrings === null ? [] : readSharedStrings(patch.xml(parts.sharedStrings)),
  );
  let lostFormula = false;
  cellTasks(edits).forEach((tasks, name) => {
    const { part } = sheetNamed(parts, name);
    const patched = patchCells(patch.xml(part), tasks, strings);
    patch.write(part, patched.text);
    lostFormula ||= patched.lostFormula;
  });
  if (lostFormula) dropCalcChain(patch, parts);
  if (patch.isChanged) recalculateOnLoad(patch, parts);
  return patch.bytes();
}

function sheetNamed(parts: WorkbookParts, name: string): SheetPart {
  const sheet = parts.sheets.find((each) => each.name === name);
  if (sheet) return sheet;
  const place = { sheet: name, row: 0, col: 0 };
  throw new StaleEdit(place, '工作簿中已没有这张工作表，没有写入。请重新检查后再修改。');
}

function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
