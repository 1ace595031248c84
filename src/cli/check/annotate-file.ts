import { fetchBook, outcomeOf, type OpenedBook } from '../files/open-book';
import type { Outcome } from '../../model/outcome';
import { besidePath, NotWritten, replaceFile, writeNew } from '../files/write-file';
import { noteOf } from '../../report/note-text';
import { annotateWorkbook } from '../../xlsx/patch/notes/annotate';
import { fileKind } from '../../xlsx/zip/file-kind';
import { annotateDocument, asReceived } from './annotate-document';
import { cellName } from './answered-cells';
import { readFailure } from './check-file';
import type { CheckSettings } from './check-settings';
import { within } from './within';
import type { WrittenFile } from './written-file';

/**
 * Checks a file and writes NAME.checked.docx or .xlsx beside it: the same file with its problems as comments, and the safe fixes
 * of a text as tracked changes. Throws Interrupted, and nothing else.
 */
export async function annotateFile(path: string, settings: CheckSettings): Promise<WrittenFile> {
  try {
    const { open } = await fetchBook(path, settings);
    const { outcome, marked } = await within(settings.seconds, () =>
      markOpened(asReceived(open()), settings),
    );
    const { note, failed } = await written(path, marked);
    return { outcome: { path, error: null, outcome }, note, failed };
  } catch (error) {
    return { outcome: { path, error: readFailure(error, path) }, note: null, failed: true };
  }
}

/** The bytes with the notes in them; null where there is nothing to note, a sentence where there is no place for it. */
type Marked = ReturnType<Marker> | string | null;

function markOpened(
  opened: OpenedBook,
  settings: CheckSettings,
): { outcome: Outcome; marked: Marked } {
  const outcome = outcomeOf(opened.book, opened.waivers, settings, opened.approved);
  if (outcome.problems.length === 0) return { outcome, marked: null };
  const mark = markerOf(opened);
  return { outcome, marked: mark ? mark(opened, outcome, settings) : NO_PLACE };
}

async function written(
  path: string,
  marked: Marked,
): Promise<{ note: string | null; failed: boolean }> {
  if (marked === null) return { note: null, failed: false };
  if (typeof marked === 'string') return { note: `${path}：没有批注。${marked}`, failed: true };
  try {
    return { note: `${path}：${marked.what}，${await save(path, marked.bytes)}`, failed: false };
  } catch (error) {
    if (error instanceof NotWritten)
      return { note: `${path}：没有批注。${error.message}`, failed: true };
    throw error;
  }
}

const NO_PLACE = '批注只能写进 .docx、.xlsx 和 .xlsm 文件，请另存为这些格式再试。';

type Marker = typeof annotateDocument;

/** What writes into a file of this kind; null where there is no place for notes. */
function markerOf({ book, bytes }: OpenedBook): Marker | null {
  if (book.text) return book.text.source === 'docx' ? annotateDocument : null;
  return fileKind(bytes) === 'zip' ? annotateSheets : null;
}

/** Writes problems into a workbook as notes of cells, one a cell. */
function annotateSheets({ bytes }: OpenedBook, { problems }: Outcome): ReturnType<Marker> {
  const cells = new Set(problems.map(({ place }) => cellName(place)));
  return {
    bytes: annotateWorkbook(bytes, problems.map(noteOf)),
    what: `${String(problems.length)} 个问题写成 ${String(cells.size)} 个单元格的批注`,
  };
}

/** A file that carries notes already gets the new ones in their place. */
async function save(path: string, bytes: Uint8Array): Promise<string> {
  if (/\.checked\.\w+$/i.test(path)) {
    await replaceFile(path, bytes);
    return `已写入 ${path}`;
  }
  const target = besidePath(path, 'checked');
  return (await writeNew(target, bytes)) ? `已写入 ${target}` : `已在 ${target}`;
}
