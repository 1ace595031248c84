import type { CheckOptions } from '../lint/check';
import { check } from '../lint/check';
import { fixAll } from '../lint/fix-all';
import type { Book } from '../model/grid';
import { ReadError, type FileOutcome } from '../model/outcome';
import { applyEdits } from '../xlsx/patch';
import { EditRefused } from '../xlsx/patch-errors';
import { readWorkbook } from '../xlsx/read-workbook';
import { readFailure } from './check-file';
import { readBytes } from './read-file';
import { fixedPath, NotWritten, replaceFile, writeNew } from './write-file';

/** A file after its safe fixes: what is left to report, and a sentence on what was written or why nothing was. */
export interface FixedFile {
  readonly outcome: FileOutcome;
  readonly note: string | null;
  /** There was something to fix, and it could not be written. */
  readonly failed: boolean;
}

/** Applies a workbook's safe fixes and writes NAME.fixed.xlsx beside it, or the file itself. Never throws. */
export async function fixFile(
  path: string,
  options: CheckOptions,
  inPlace: boolean,
): Promise<FixedFile> {
  try {
    const bytes = await readBytes(path);
    return await writeFixes(path, bytes, await readWorkbook(bytes), options, inPlace);
  } catch (error) {
    return { outcome: { path, error: readFailure(error) }, note: null, failed: true };
  }
}

async function writeFixes(
  path: string,
  bytes: Uint8Array,
  book: Book,
  options: CheckOptions,
  inPlace: boolean,
): Promise<FixedFile> {
  const { edits, after } = fixAll(book, options);
  const fixed: FileOutcome = { path, error: null, outcome: after };
  if (edits.length === 0) return { outcome: fixed, note: null, failed: false };
  try {
    const target = inPlace ? path : fixedPath(path);
    const patched = applyEdits(bytes, edits);
    const written = inPlace ? await replaceFile(target, patched) : await writeNew(target, patched);
    const did = written ? '已写入' : '已在';
    return {
      outcome: fixed,
      note: `${path}：修复 ${String(edits.length)} 个单元格，${did} ${target}`,
      failed: false,
    };
  } catch (error) {
    const outcome: FileOutcome = { path, error: null, outcome: check(book, options) };
    return { outcome, note: `${path}：没有修复。${refusal(error)}`, failed: true };
  }
}

function refusal(error: unknown): string {
  if (error instanceof EditRefused || error instanceof NotWritten) return error.message;
  // Read it could be, patched it cannot: an old binary workbook.
  if (error instanceof ReadError) return '.xls 和 .et 文件只能检查；请另存为 .xlsx 再修复。';
  return error instanceof Error ? error.message : String(error);
}
