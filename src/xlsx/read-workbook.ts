import type { Book } from '../model/grid';
import { readBiff } from './biff';
import { fileKind } from './file-kind';
import type { Limits } from './guards';
import { readBook } from './read';

/**
 * Reads any workbook: .xlsx, .xlsm, .xls, .et. What it is, its content tells, never its name. Throws `ReadError`, and
 * nothing else.
 */
export async function readWorkbook(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Book> {
  return fileKind(bytes) === 'ole' ? readBiff(bytes, limits) : readBook(bytes, limits);
}
