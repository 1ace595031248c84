import type { Book } from '../../model/grid';
import { fileKind, isOldFormat } from '../../xlsx/zip/file-kind';
import { readWorkbook } from '../../xlsx/read-workbook';
import { readLook, type BookLook } from '../display-styles/read-look';
import { convertBiff } from './convert-biff';

/** A file read for the grid: what its cells hold, how they look, and the bytes that saving will patch. */
export interface LoadedFile {
  /** With the extension it will be saved under. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly book: Book;
  readonly look: BookLook;
  /** What saving loses, as a sentence; null for .xlsx and .xlsm, which lose nothing. */
  readonly loss: string | null;
}

const BIFF_LOSS =
  '这是旧格式（.xls 或 .et）的文件，将另存为 .xlsx，原文件不动。公式只留下算好的结果，颜色、字体、边框、下拉选项、条件格式、图片和打印设置不会带过去；要保留它们，请先用 Excel 或 WPS 另存为 .xlsx 再打开。';

/** Reads a file by its content, whatever its name. Throws `ReadError`, and nothing else. */
export async function loadFile(name: string, bytes: Uint8Array): Promise<LoadedFile> {
  if (mayBeText(name, bytes)) {
    const { convertText } = await import(/* webpackChunkName: "text" */ './convert-text');
    const text = convertText(bytes);
    if (text) return { ...(await converted(name, text.bytes)), loss: text.loss };
  }
  const book = await readWorkbook(bytes);
  if (!isOldFormat(bytes)) {
    return { name: named(name, /\.xls[xm]$/i), bytes, book, look: readLook(bytes), loss: null };
  }
  return { ...(await converted(name, await convertBiff(bytes))), loss: BIFF_LOSS };
}

/** Whether the reader of texts has to be asked: a zip that holds a document, or a plain text by its name. */
export function mayBeText(name: string, bytes: Uint8Array): boolean {
  if (fileKind(bytes) !== 'zip') return /\.txt$/i.test(name);
  // The names of a zip's entries are written in the clear.
  return holds(bytes, 'word/document.xml');
}

function holds(bytes: Uint8Array, word: string): boolean {
  const codes = Array.from(word, (sign) => sign.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0]!); at >= 0; at = bytes.indexOf(codes[0]!, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  return false;
}

/** A workbook that was made of something else. */
async function converted(name: string, bytes: Uint8Array): Promise<Omit<LoadedFile, 'loss'>> {
  return {
    name: named(name, /\.xlsx$/i),
    bytes,
    book: await readWorkbook(bytes),
    look: readLook(bytes),
  };
}

/** The name with an extension that fits what will be saved. */
function named(name: string, fitting: RegExp): string {
  return fitting.test(name) ? name : `${name.replace(/\.[^.]{1,5}$/, '') || '未命名'}.xlsx`;
}
