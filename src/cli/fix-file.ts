import { applyTextEdits } from '../lint/apply-edits';
import { fixAll } from '../lint/fix-all';
import type { SetText } from '../model/edit';
import type { FileOutcome, Outcome } from '../model/outcome';
import { a1, type Place } from '../model/place';
import { fileKind } from '../xlsx/file-kind';
import { applyEdits } from '../xlsx/patch';
import { EditRefused } from '../xlsx/patch-errors';
import { readFailure } from './check-file';
import { checkOptions, type CheckSettings } from './check-settings';
import { openBook, outcomeOf, type OpenedBook } from './open-book';
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
  settings: CheckSettings,
  inPlace: boolean,
): Promise<FixedFile> {
  try {
    return await fixOpened(path, await openBook(path, settings), settings, inPlace);
  } catch (error) {
    return { outcome: { path, error: readFailure(error, path) }, note: null, failed: true };
  }
}

async function fixOpened(
  path: string,
  { bytes, book, waivers }: OpenedBook,
  settings: CheckSettings,
  inPlace: boolean,
): Promise<FixedFile> {
  const before = outcomeOf(book, waivers, settings);
  const edits = openEdits(fixAll(book, checkOptions(settings)).edits, before);
  if (edits.length === 0) return { outcome: told(path, before), note: null, failed: false };
  try {
    const written = await write(path, applyEdits(bytes, edits), inPlace);
    const after = outcomeOf(applyTextEdits(book, edits), waivers, settings);
    const note = `${path}：修复 ${String(edits.length)} 个单元格，${written}`;
    return { outcome: told(path, after), note, failed: false };
  } catch (error) {
    return {
      outcome: told(path, before),
      note: `${path}：没有修复。${refusal(error, bytes)}`,
      failed: true,
    };
  }
}

/** A problem that a person has answered is settled: its fixes are not carried out behind their back. */
function openEdits(edits: readonly SetText[], { waived }: Outcome): SetText[] {
  const settled = new Set(
    waived.flatMap(({ problem }) =>
      problem.fixes.flatMap((fix) =>
        fix.edits.flatMap((edit) => (edit.kind === 'set-text' ? [cellName(edit.place)] : [])),
      ),
    ),
  );
  return edits.filter(({ place }) => !settled.has(cellName(place)));
}

function cellName(place: Place): string {
  return `${place.sheet}!${a1(place)}`;
}

async function write(path: string, bytes: Uint8Array, inPlace: boolean): Promise<string> {
  if (inPlace) {
    await replaceFile(path, bytes);
    return `已写入 ${path}`;
  }
  const target = fixedPath(path);
  return (await writeNew(target, bytes)) ? `已写入 ${target}` : `已在 ${target}`;
}

function told(path: string, outcome: Outcome): FileOutcome {
  return { path, error: null, outcome };
}

function refusal(error: unknown, bytes: Uint8Array): string {
  if (error instanceof EditRefused || error instanceof NotWritten) return error.message;
  // Read it could be, patched it cannot: an old binary workbook, or one in an encoding that would not survive.
  if (fileKind(bytes) === 'ole') return '.xls 和 .et 文件只能检查；请另存为 .xlsx 再修复。';
  return error instanceof Error ? error.message : String(error);
}
