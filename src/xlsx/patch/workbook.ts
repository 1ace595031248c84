import { guarded, type Limits } from '../zip/guards';
import { openParts, type SheetPart, type WorkbookParts } from '../read/parts';
import { StaleEdit } from './errors';
import { PackagePatch } from './package';

/** None: the file has been read before, under the reader's limits, and no part is unpacked here that an edit does not need. */
export const NO_LIMITS: Limits = { totalBytes: Infinity, cells: Infinity, stringBytes: Infinity };

/** A workbook opened for changing its parts. */
export interface WorkbookPatch {
  readonly parts: WorkbookParts;
  readonly patch: PackagePatch;
}

/** Throws ReadError for what is no workbook. */
export function openForPatch(bytes: Uint8Array): WorkbookPatch {
  const parts = guarded(() => openParts(bytes, NO_LIMITS));
  return { parts, patch: new PackagePatch(parts.pack) };
}

/** The sheet of that name; throws StaleEdit when there is none. */
export function sheetNamed({ parts }: WorkbookPatch, name: string): SheetPart {
  const sheet = parts.sheets.find((each) => each.name === name);
  if (sheet) return sheet;
  const place = { sheet: name, row: 0, col: 0 };
  throw new StaleEdit(place, '工作簿中已没有这张工作表，没有写入。请重新检查后再修改。');
}
