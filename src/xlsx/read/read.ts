import type { Book } from '../../model/grid';
import type { ReadError } from '../../model/outcome';
import { workbookStream } from '../biff/stream';
import { CellMaker } from './cells';
import { explainOther, fileKind } from '../zip/file-kind';
import { DEFAULT_LIMITS, guarded, megabytes, tooLarge, unreadable } from '../zip/guards';
import type { Limits } from '../zip/guards';
import { openParts } from './parts';
import type { WorkbookParts } from './parts';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet-scan';
import { readFormats } from './styles';

/**
 * Reads an .xlsx or .xlsm. One sheet is unpacked at a time, each in one pass. Throws `ReadError`, and nothing else, for
 * what is no workbook, damaged, encrypted or beyond the limits.
 */
export function readBook(bytes: Uint8Array, limits: Partial<Limits> = {}): Book {
  return guarded(() => readParts(bytes, { ...DEFAULT_LIMITS, ...limits }));
}

function readParts(bytes: Uint8Array, limits: Limits): Book {
  const kind = fileKind(bytes);
  if (kind === 'other') throw explainOther(bytes);
  if (kind !== 'zip') throw explainBiff(bytes);
  const parts = openParts(bytes, limits);
  const { pack, date1904 } = parts;
  const formats = parts.styles === null ? [] : readFormats(pack.xml(parts.styles));
  const maker = new CellMaker({ strings: stringsOf(parts, limits), formats, date1904 }, limits);
  const grids = parts.sheets.map((sheet) => readSheet(pack.xml(sheet.part), sheet, maker, limits));
  return { grids };
}

/** What encrypted files and old workbooks have in common is their container. */
function explainBiff(bytes: Uint8Array): ReadError {
  workbookStream(bytes);
  return unreadable('旧格式的工作簿（.xls、.et）');
}

function stringsOf({ pack, sharedStrings }: WorkbookParts, limits: Limits): readonly string[] {
  if (sharedStrings === null) return [];
  const size = pack.entry(sharedStrings)?.size ?? 0;
  if (size > limits.stringBytes) {
    throw tooLarge(`文字超过 ${megabytes(limits.stringBytes)}`);
  }
  return readSharedStrings(pack.xml(sharedStrings));
}
