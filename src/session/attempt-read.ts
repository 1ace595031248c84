import type { Book } from '../model/grid';
import { isBusy, sentenceOf } from './attempt';

/** What came of reading: a workbook, a cell being edited, or a failure with its sentence. */
export type ReadAttempt =
  | { readonly kind: 'read'; readonly book: Book }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly sentence: string };

export async function attemptRead(read: () => Promise<Book>): Promise<ReadAttempt> {
  try {
    return { kind: 'read', book: await read() };
  } catch (error) {
    return isBusy(error) ? { kind: 'busy' } : { kind: 'failed', sentence: sentenceOf(error) };
  }
}
