import { ReadError, type FileOutcome } from '../model/outcome';
import type { CheckSettings } from './check-settings';
import { openBook, outcomeOf } from './open-book';

/** Reads and checks one file. Never throws: whatever goes wrong is the file's outcome, so that the others are still checked. */
export async function checkFile(path: string, settings: CheckSettings): Promise<FileOutcome> {
  try {
    const { book, waivers } = await openBook(path, settings);
    return { path, error: null, outcome: outcomeOf(book, waivers, settings) };
  } catch (error) {
    return { path, error: readFailure(error) };
  }
}

/** Why a file has no outcome. An error that we did not foresee is said as such. */
export function readFailure(error: unknown): NonNullable<FileOutcome['error']> {
  if (error instanceof ReadError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'unreadable',
    message: `检查这个文件时程序出错（${message}）。请把它另存为新的 .xlsx 再试，仍不行请连同本提示反馈。`,
  };
}
