import { damaged, encrypted, encryptedOld, notAWorkbook, unreadable } from '../zip/guards';
import { CompoundFile } from './ole';

const OTHER_KINDS: Readonly<Record<string, string>> = {
  WordDocument: '这是 Word 文档',
  'PowerPoint Document': '这是演示文稿',
};

/** The BIFF8 stream of an .xls or .et, once it is sure that it can be read. Throws `ReadError` that says what the file is instead. */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = new CompoundFile(bytes);
  if (file.has('EncryptedPackage') || file.has('EncryptionInfo')) throw encrypted();
  if (!file.has('Workbook')) {
    if (file.has('Book')) throw unreadable(' Excel 95 及更早的工作簿');
    const kind = Object.keys(OTHER_KINDS).find((name) => file.has(name));
    throw notAWorkbook(kind ? OTHER_KINDS[kind]! : '文件里没有工作簿');
  }
  const stream = file.stream('Workbook');
  refuseEncrypted(stream);
  return stream;
}

const BOF = 0x809;
const EOF = 0x0a;
const FILEPASS = 0x2f;
const BIFF8 = 0x600;

/** A password stands among the first records, before anything that it hides. */
function refuseEncrypted(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 8 || view.getUint16(0, true) !== BOF) throw damaged('工作簿开头有误');
  if (view.getUint16(4, true) !== BIFF8) throw unreadable(' Excel 95 及更早的工作簿');
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === FILEPASS) throw encryptedOld();
    if (record === EOF) return;
  }
  throw damaged('工作簿不完整');
}
