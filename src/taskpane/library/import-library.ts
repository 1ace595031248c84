import { readLibraryFile } from '../../library/own/library-file';
import { readLibraryWorkbook, type ReadLibrary } from '../../library/own/read-workbook';
import { ReadError } from '../../model/outcome';
import { readBook } from '../../xlsx/read/read';
import { isOldFormat } from '../../xlsx/zip/file-kind';

const OLD = '这是旧格式或加密的文件，请先用 Excel 或 WPS 另存为不加密的 .xlsx 再导入。';

/** Reads a bureau's own library from a file: a workbook as it was published, or what the command line made of one. Rejects with a Chinese sentence. */
export async function importLibrary(file: File): Promise<ReadLibrary> {
  const bytes = new Uint8Array(await bytesOf(file));
  // “{”, after the mark of UTF-8 if there is one.
  const first = bytes[0] === 0xef ? bytes[3] : bytes[0];
  if (first === 0x7b) {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { trade: readLibraryFile(text), skipped: [] };
  }
  // What reads old files is large, and libraries are published as .xlsx.
  if (isOldFormat(bytes)) throw new ReadError('unreadable', OLD);
  return readLibraryWorkbook(readBook(bytes), file.name.replace(/\.[^.]*$/, ''));
}

/** Older browsers of WPS have no File.arrayBuffer. */
function bytesOf(file: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error('文件没有读出来，请重试。'));
    reader.readAsArrayBuffer(file);
  });
}
