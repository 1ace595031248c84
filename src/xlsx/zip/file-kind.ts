import { strFromU8 } from 'fflate';
import type { ReadError } from '../../model/outcome';
import { damaged, notAWorkbook } from './guards';

/** What a file is by its first bytes: never by its name, which is often wrong. */
export type FileKind = 'zip' | 'ole' | 'biff' | 'other';

/** The eight bytes that an OLE compound file (复合文档) begins with: .xls, .et, and every encrypted Office file. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, OLE)) return 'ole';
  if (isEarly(bytes)) return 'biff';
  return startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP) ? 'zip' : 'other';
}

/** Whether a file is in a format of its time: a compound file, or a workbook from before there were any. */
export function isOldFormat(bytes: Uint8Array): boolean {
  const kind = fileKind(bytes);
  return kind === 'ole' || kind === 'biff';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

const SAVE_AS = '请用 Excel 或 WPS 打开它，另存为 .xlsx 后再检查。';

const PICTURE = '请选择表格文件本身；表格只有图片的，要先录入 .xlsx。';

/** Files that people take for workbooks, most of them under a workbook's name. */
const OTHER_KINDS: readonly (readonly [start: RegExp, what: string, advice?: string])[] = [
  [/^%PDF/, '这是 PDF 文件'],
  [/^\{\\rtf/, '这是 RTF 文档'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0{4}|II\*\0|MM\0\*|RIFF[^]{4}WEBP)/, '这是图片', PICTURE],
  [/^(Rar!|7z\xbc\xaf|\x1f\x8b)/, '这是压缩包', '请先解压，再选择里面的表格文件。'],
  [/progid="?Excel\.Sheet|urn:schemas-microsoft-com:office:spreadsheet/i, '这是 XML 表格', SAVE_AS],
  [
    /^\s*<(!doctype html|html|head|body|table|meta|style|div)\b/i,
    '这是网页，不是真正的表格文件',
    SAVE_AS,
  ],
  [/^\s*</, '这是 XML 或网页文件', SAVE_AS],
];

/** Whether a file begins as Excel 2 to 5 began theirs, before there were compound files, or as the stream in one does. */
function isEarly(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 9 &&
    [0, 2, 4, 8].includes(bytes[1] ?? -1) &&
    [4, 6, 8, 16].includes(bytes[2] ?? -1) &&
    bytes[3] === 0
  );
}

/** Why a file that is neither zip nor compound file cannot be read. */
export function explainOther(bytes: Uint8Array): ReadError {
  if (bytes.length === 0) return notAWorkbook('文件是空的', '请检查文件是否传完，或重新保存一次。');
  if (OLE.slice(0, bytes.length).every((byte, i) => bytes[i] === byte))
    return damaged('文件不完整');
  if (ZIP.slice(0, bytes.length).every((byte, i) => bytes[i] === byte))
    return damaged('文件不完整');
  const start = strFromU8(bytes.subarray(0, 1024), true).replace(/^\xef\xbb\xbf/, '');
  for (const [pattern, what, advice] of OTHER_KINDS) {
    if (pattern.test(start)) return notAWorkbook(what, advice);
  }
  return /[\0-\x08]/.test(start)
    ? notAWorkbook('内容不是表格')
    : notAWorkbook('这是文本或 CSV 文件', SAVE_AS);
}
