import { readTextFile } from '../docx/read-text';
import type { Book } from '../model/grid';
import { ReadError } from '../model/outcome';

/** Reads a performance text (绩效文本): .docx, .docm, a zip .wps or a plain text. Throws `ReadError`, and nothing else. */
export async function readDocument(bytes: Uint8Array): Promise<Book> {
  const book = readTextFile(bytes);
  if (!book)
    throw new ReadError('not-a-workbook', '这不是可以读取的绩效文本（.docx、.wps、.txt）。');
  return book;
}
