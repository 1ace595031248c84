import { applyTextEdits } from '../../lint/apply-edits';
import { fixAll } from '../../lint/fix-all';
import type { FileOutcome, Outcome } from '../../model/outcome';
import type { SetText } from '../../model/edit';
import { editDocx } from '../../docx/edit/edit-docx';
import type { Book } from '../../model/grid';
import { placeName, TEXT_SHEET } from '../../model/text-layout';
import { visible } from '../../report/visible';
import { isOldFormat } from '../../xlsx/zip/file-kind';
import { applyEdits } from '../../xlsx/patch/patch';
import { EditRefused } from '../../xlsx/patch/errors';
import { answeredCells, cellName } from './answered-cells';
import { readFailure } from './check-file';
import { checkOptions, type CheckSettings } from './check-settings';
import { fetchBook, outcomeOf, type OpenedBook } from '../files/open-book';
import { within } from './within';
import type { WrittenFile } from './written-file';
import { besidePath, NotWritten, replaceFile, writeNew } from '../files/write-file';

/** Applies a file's safe fixes and writes NAME.fixed.xlsx or .docx beside it, or the file itself. Throws Interrupted, and nothing else. */
export async function fixFile(
  path: string,
  settings: CheckSettings,
  inPlace: boolean,
): Promise<WrittenFile> {
  try {
    const { open } = await fetchBook(path, settings);
    const fixed = await within(settings.seconds, () => fixOpened(open(), settings));
    return await written(path, fixed, inPlace);
  } catch (error) {
    return { outcome: { path, error: readFailure(error, path) }, note: null, failed: true };
  }
}

interface FixedFile {
  readonly before: Outcome;
  /** What is to be written; null where nothing is to be fixed, a sentence or lines on what could not be. */
  readonly result: Fixed | string | null;
}

interface Fixed {
  readonly bytes: Uint8Array;
  /** What is found in the fixed file. */
  readonly after: Outcome;
  readonly what: string;
  readonly lines: readonly string[];
}

function fixOpened(opened: OpenedBook, settings: CheckSettings): FixedFile {
  const { bytes, book, waivers, approved } = opened;
  const before = outcomeOf(book, waivers, settings, approved);
  const { edits } = fixAll(book, checkOptions(settings, approved), answeredCells(before));
  if (edits.length === 0) return { before, result: null };
  try {
    return { before, result: carriedOut(opened, edits, settings) };
  } catch (error) {
    return { before, result: refusal(error, bytes, book.text !== undefined) };
  }
}

function carriedOut(
  { bytes, book, waivers, approved }: OpenedBook,
  edits: readonly SetText[],
  settings: CheckSettings,
): Fixed | string {
  const isDocx = book.text?.source === 'docx';
  const { bytes: fixed, refused } = isDocx
    ? editDocx(bytes, edits)
    : { bytes: applyEdits(bytes, edits), refused: NONE };
  const carried = edits.filter((edit) => !refused.includes(edit));
  const left = refused.map((edit) => `  ${named(edit, book)} 没有改：${HARMED}`);
  if (carried.length === 0) return ['', ...left].join('\n');
  return {
    bytes: fixed,
    after: outcomeOf(applyTextEdits(book, carried), waivers, settings, approved),
    what: `${String(carried.length)} ${isDocx ? '处文字' : '个单元格'}`,
    lines: [...carried.map((edit) => changeOf(edit, book)), ...left],
  };
}

async function written(
  path: string,
  { before, result }: FixedFile,
  inPlace: boolean,
): Promise<WrittenFile> {
  if (result === null) return { outcome: told(path, before), note: null, failed: false };
  if (typeof result === 'string') return notFixed(path, before, result);
  try {
    const where = await write(path, result.bytes, inPlace);
    const note = [`${path}：修复 ${result.what}，${where}`, ...result.lines].join('\n');
    return { outcome: told(path, result.after), note, failed: false };
  } catch (error) {
    if (error instanceof NotWritten) return notFixed(path, before, error.message);
    throw error;
  }
}

function notFixed(path: string, before: Outcome, why: string): WrittenFile {
  return { outcome: told(path, before), note: `${path}：没有修复。${why}`, failed: true };
}

/** A cell that was changed, before and after. */
function changeOf(edit: SetText, book: Book): string {
  return `  ${named(edit, book)} ${visible(String(edit.held ?? ''))} → ${visible(edit.text)}`;
}

/** `Sheet1!F16`, `P12`. */
function named({ place }: SetText, { text }: Book): string {
  return place.sheet === TEXT_SHEET ? placeName(place, text) : cellName(place);
}

const NONE: readonly SetText[] = [];
const HARMED = '文字在公式、域或别人的修订里，请在 Word 中改。';

async function write(path: string, bytes: Uint8Array, inPlace: boolean): Promise<string> {
  if (inPlace) {
    await replaceFile(path, bytes);
    return `已写入 ${path}`;
  }
  const target = besidePath(path, 'fixed');
  return (await writeNew(target, bytes)) ? `已写入 ${target}` : `已在 ${target}`;
}

function told(path: string, outcome: Outcome): FileOutcome {
  return { path, error: null, outcome };
}

function refusal(error: unknown, bytes: Uint8Array, isText: boolean): string {
  if (error instanceof EditRefused) return error.message;
  // Read it could be, patched it cannot: an old binary workbook, or one in an encoding that would not survive.
  if (isText) return '只有 .docx 的绩效文本可以直接修复；请另存为 .docx，或在原文件中按提示修改。';
  if (isOldFormat(bytes)) return '.xls、.et 和加密的文件只能检查；请另存为不加密的 .xlsx 再修复。';
  return error instanceof Error ? error.message : String(error);
}
