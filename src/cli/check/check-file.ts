import { ReadError, type FileOutcome } from '../../model/outcome';
import type { CheckSettings } from './check-settings';
import { fetchBook, outcomeOf } from '../files/open-book';
import { Interrupted, OutOfTime, within } from './within';

/** Word's old format, by its name: what cannot be read of it is said with the way out. */
const OLD_TEXT = /\.(doc|wps)$/i;
const SAVE_AS_DOCX =
  '这是旧格式的 Word 文档（.doc、.wps），请在 Word 或 WPS 中另存为 .docx 后再检查。';

/**
 * Reads and checks one file. Whatever goes wrong is the file's outcome, so that the others are still checked; throws Interrupted,
 * and nothing else.
 */
export async function checkFile(path: string, settings: CheckSettings): Promise<FileOutcome> {
  try {
    const { open } = await fetchBook(path, settings);
    const outcome = await within(settings.seconds, () => {
      const { book, waivers, approved } = open();
      return outcomeOf(book, waivers, settings, approved);
    });
    return { path, error: null, outcome };
  } catch (error) {
    return { path, error: readFailure(error, path) };
  }
}

/** Why a file has no outcome. An error that we did not foresee is said as such. Throws Interrupted on: that is the run's end, not the file's fault. */
export function readFailure(error: unknown, path: string): NonNullable<FileOutcome['error']> {
  if (error instanceof Interrupted) throw error;
  if (error instanceof ReadError) {
    const { code, message } = error;
    return {
      code,
      message: code === 'not-a-workbook' && OLD_TEXT.test(path) ? SAVE_AS_DOCX : message,
    };
  }
  if (error instanceof OutOfTime) {
    return {
      code: 'unreadable',
      message: `${error.message}还没有检查完，没有再等。可用 --timeout 给更多秒数，或把文件拆小后再检查。`,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'unreadable',
    message: `检查这个文件时程序出错（${message}）。请把它另存为新的 .xlsx 再试，仍不行请连同本提示反馈。`,
  };
}
