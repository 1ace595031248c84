import { CFB, write as writeBook, utils as bookUtils } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { workbookParts, zipParts } from '../../support/xlsx-file';
import type { GivenFile } from './hand-in-file';

const GOOD = workbookParts({
  sheets: [{ name: '表1', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
});
const SHEET = 'xl/worksheets/sheet1.xml';

/** Each kind of file that is handed in by mistake, made here, with the words that the sentence about it has to hold. */
export const BAD_FILES: readonly (GivenFile & { readonly says: string })[] = [
  { name: '加密.xlsx', bytes: encrypted(), says: '文件已加密' },
  { name: '损坏.xlsx', bytes: damaged(), says: '文件已损坏或不完整' },
  { name: '没传完.xlsx', bytes: truncated(), says: '文件已损坏或不完整' },
  { name: '照片.xlsx', bytes: strToU8('\u0089PNG\r\n\u001a\n1234', true), says: '这是图片' },
  { name: '报告.docx', bytes: zipParts({ 'word/document.xml': '<w/>' }), says: '文件已损坏' },
  { name: '空.xlsx', bytes: new Uint8Array(0), says: '空的' },
  { name: '声明.xlsx', bytes: withDoctype(), says: '含有 DOCTYPE 等声明' },
  { name: '炸弹.xlsx', bytes: tooLarge(), says: '文件过大' },
];

/** As Excel encrypts: the workbook sealed inside a compound file. */
function encrypted(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.from('info'));
  CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(5000, 7));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

function damaged(): Uint8Array {
  const bytes = zipParts(GOOD);
  const at = bytes.length / 2;
  return bytes.map((byte, index) => (index > at - 40 && index < at + 40 ? byte ^ 0x5a : byte));
}

function truncated(): Uint8Array {
  const bytes = zipParts(GOOD);
  return bytes.slice(0, Math.floor(bytes.length * 0.6));
}

function withDoctype(): Uint8Array {
  const sheet = String(GOOD[SHEET]).replace(
    '<worksheet',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet',
  );
  return zipParts({ ...GOOD, [SHEET]: sheet });
}

/** A zip bomb: some kilobytes that would unpack to more than may be read. */
function tooLarge(): Uint8Array {
  const parts = Object.entries(GOOD).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  const rest = Object.fromEntries(parts);
  return zipSync(
    { ...rest, 'xl/media/image1.bin': new Uint8Array(210 * 1024 * 1024) },
    { level: 1 },
  );
}

/** A workbook in the format of Excel 97 to 2003, which WPS calls .et. */
export function oldWorkbook(rows: readonly (readonly string[])[]): Uint8Array {
  const book = bookUtils.book_new();
  bookUtils.book_append_sheet(book, bookUtils.aoa_to_sheet(rows.map((row) => [...row])), '绩效表');
  return new Uint8Array(writeBook(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}
