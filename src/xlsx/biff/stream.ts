import { damaged, encrypted, encryptedOld, notAWorkbook } from '../zip/guards';
import { asBiff8 } from './early';
import { CompoundFile } from './ole';
import { fileKind } from '../zip/file-kind';

const OTHER_KINDS: Readonly<Record<string, string>> = {
  WordDocument: '这是 Word 文档',
  'PowerPoint Document': '这是演示文稿',
};

/** The BIFF8 stream of an .xls or .et, made of an earlier one where it must be, once it is sure that it can be read. Throws `ReadError` that says what the file is instead. */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  if (fileKind(bytes) === 'biff') return soundStream(bytes);
  const file = new CompoundFile(bytes);
  if (file.has('EncryptedPackage') || file.has('EncryptionInfo')) throw encrypted();
  if (!file.has('Workbook')) {
    if (file.has('Book')) return asBiff8(file.stream('Book'));
    const kind = Object.keys(OTHER_KINDS).find((name) => file.has(name));
    throw notAWorkbook(kind ? OTHER_KINDS[kind]! : '文件里没有工作簿');
  }
  return soundStream(file.stream('Workbook'));
}

function soundStream(stream: Uint8Array): Uint8Array {
  if (isEarly(stream)) return asBiff8(stream);
  refuseEncrypted(stream);
  return stream;
}

const BOF = 0x809;
const EOF = 0x0a;
const FILEPASS = 0x2f;
const BIFF5 = 0x500;
const BIFF8 = 0x600;

/** Some programs keep what Excel 95 wrote under the later name. */
function isEarly(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 8) return false;
  const [record, version] = [view.getUint16(0, true), view.getUint16(4, true)];
  return [0x09, 0x209, 0x409].includes(record) || (record === BOF && version === BIFF5);
}

/** A password stands among the first records, before anything that it hides. */
function refuseEncrypted(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 8 || view.getUint16(0, true) !== BOF) throw damaged('工作簿开头有误');
  if (view.getUint16(4, true) !== BIFF8) throw damaged('工作簿开头有误');
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === FILEPASS) throw encryptedOld();
    if (record === EOF) return;
  }
  throw damaged('工作簿不完整');
}
