import type { Book } from '../model/grid';
import { biffReader } from './biff/biff';
import { isOldFormat } from './zip/file-kind';
import type { Limits } from './zip/guards';
import { readBook } from './read/read';

/** Reads a workbook at one go. Throws `ReadError`, and nothing else. */
export type ReadBook = (bytes: Uint8Array, limits?: Partial<Limits>) => Book;

/** What reads a workbook, found by its content, never by its name: .xlsx and .xlsm, or .xls and .et, whose reader is loaded only now. */
export async function readerOf(bytes: Uint8Array): Promise<ReadBook> {
  return isOldFormat(bytes) ? biffReader() : readBook;
}

/** Reads any workbook. Throws `ReadError`, and nothing else. */
export async function readWorkbook(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Book> {
  return (await readerOf(bytes))(bytes, limits);
}
