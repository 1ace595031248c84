import { ReadError, type FileOutcome } from '../model/outcome';
import type { CheckSettings } from './check-settings';
import { openBook, outcomeOf } from './open-book';

/** What people name performance texts (绩效文本). */
const TEXT = /\.(docx?|wps|txt)$/i;
const NO_TEXTS =
  '这是文字材料。绩效文本（.docx、.txt）还不能检查，目前只检查表格（.xlsx、.xlsm、.xls、.et）。';

/** Reads and checks one file. Never throws: whatever goes wrong is the file's outcome, so that the others are still checked. */
export async function checkFile(path: string, settings: CheckSettings): Promise<FileOutcome> {
  try {
    const { book, waivers } = await openBook(path, settings);
    return { path, error: null, outcome: outcomeOf(book, waivers, settings) };
  } catch (error) {
    return { path, error: readFailure(error, path) };
  }
}

/** Why a file has no outcome. An error that we did not foresee is said as such. */
export function readFailure(error: unknown, path: string): NonNullable<FileOutcome['error']> {
  if (error instanceof ReadError) {
    const { code, message } = error;
    return { code, message: code === 'not-a-workbook' && TEXT.test(path) ? NO_TEXTS : message };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'unreadable',
    message: `检查这个文件时程序出错（${message}）。请把它另存为新的 .xlsx 再试，仍不行请连同本提示反馈。`,
  };
}
