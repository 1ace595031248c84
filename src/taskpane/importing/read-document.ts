import { readTextFile } from '../../docx/read-text';
import type { Engine } from '../../lint/engine';
import { ReadError } from '../../model/outcome';
import { bringIn, type TextToBring } from '../../templates/bring-in';
import { fileKind } from '../../xlsx/zip/file-kind';
import { DEFAULT_LIMITS } from '../../xlsx/zip/guards';
import { openPackage } from '../../xlsx/zip/package';

/** Reads a text from the reader's own disk: what forms it has. Throws ReadError with a sentence for people. */
export function readDocument(bytes: Uint8Array, engine: Engine): TextToBring {
  const book = readTextFile(bytes);
  if (!book) throw notHere(bytes);
  const found = bringIn(book, engine.check(book, { rules: [] }).tables);
  if (found.forms.length === 0 && found.text === null)
    throw new ReadError('not-a-workbook', '这个文件里没有文字，也没有绩效目标表。');
  return found;
}

function notHere(bytes: Uint8Array): ReadError {
  // A broken zip says so itself.
  if (fileKind(bytes) === 'zip') openPackage(bytes, DEFAULT_LIMITS.totalBytes);
  return new ReadError(
    'not-a-workbook',
    fileKind(bytes) === 'ole'
      ? '这是旧格式的文件（.doc、.wps），这里读不了。请在 Word 或 WPS 中另存为 .docx 再导入。'
      : '这不是绩效文本。可以导入 Word 文档（.docx、.docm）和纯文本（.txt）；PDF 等其他文件请先用 Word 或 WPS 转成 .docx。',
  );
}
