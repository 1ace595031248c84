import { strFromU8, strToU8 } from 'fflate';
import { damaged } from '../zip/guards';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const HASH = 35;
const AMPERSAND = 38;
const CARRIAGE_RETURN = 13;
const BOM = 0xfeff;

/** The characters of an XML part: UTF-8, or UTF-16 with its mark. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 0);
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 1);
  const text = strFromU8(bytes);
  refuseOtherEncodings(bytes, text);
  return text.charCodeAt(0) === BOM ? text.slice(1) : text;
}

const DECLARED = /^\uFEFF?<\?xml[^>]{0,100}?\sencoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})/;

/** What is no UTF-8 would be read as signs without meaning, in which no form is found. */
function refuseOtherEncodings(bytes: Uint8Array, text: string): void {
  const declared = DECLARED.exec(text.slice(0, 200))?.[1] ?? 'UTF-8';
  if (!/^(utf-?8|us-ascii)$/i.test(declared) && bytes.some((byte) => byte > 127))
    throw damaged(`文字按 ${declared} 编码`);
  // A text may hold the sign for what is unknown; one that does not has come through whole.
  if (text.includes('\uFFFD') && !isWhole(text, bytes)) throw damaged('文字编码有误');
}

/** Whether a text, whose mark a decoder takes away, gives the bytes again that it was read from. */
function isWhole(text: string, bytes: Uint8Array): boolean {
  const again = strToU8(text.charCodeAt(0) === BOM ? text.slice(1) : text);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const own = marked ? bytes.subarray(3) : bytes;
  return again.length === own.length && again.every((byte, index) => byte === own[index]);
}

function decodeUtf16(bytes: Uint8Array, low: 0 | 1): string {
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    units.push(bytes[at + low]! | (bytes[at + 1 - low]! << 8));
    if (units.length === 4096) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  return parts.join('') + String.fromCharCode(...units);
}

/** Text or an attribute's value as written in XML → as meant. Only XML's own five names exist, as DOCTYPE is refused. */
export function decodeReferences(written: string, part: string): string {
  if (isPlain(written)) return written;
  const text = written.replace(/\r\n?/g, '\n');
  let decoded = '';
  let at = 0;
  for (;;) {
    const reference = text.indexOf('&', at);
    if (reference < 0) return decoded + text.slice(at);
    const end = text.indexOf(';', reference);
    const character = end < 0 ? null : referenced(text, reference + 1, end);
    if (character === null) throw damaged(`${part} 含有未知的字符引用`);
    decoded += text.slice(at, reference) + character;
    at = end + 1;
  }
}

/** Letter by letter, as most values are a few letters long. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === AMPERSAND || code === CARRIAGE_RETURN) return false;
  }
  return true;
}

/** The character that `amp`, `#39033` or `#x9879` stands for. Some writers put all Chinese that way, so this is no rare path. */
function referenced(text: string, start: number, end: number): string | null {
  if (text.charCodeAt(start) !== HASH) return NAMED.get(text.slice(start, end)) ?? null;
  const hexadecimal = text.charAt(start + 1) === 'x';
  const digits = start + (hexadecimal ? 2 : 1);
  const length = end - digits;
  if (length < 1 || length > 8) return null;
  let code = 0;
  for (let i = digits; i < end; i++) {
    const digit = digitValue(text.charCodeAt(i));
    if (digit < 0 || (digit > 9 && !hexadecimal)) return null;
    code = code * (hexadecimal ? 16 : 10) + digit;
  }
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

/** Spreadsheets write characters that XML cannot hold as `_x000D_`, and an underscore that only looks so as `_x005F_`. */
export function unescapeCharacters(text: string): string {
  if (text.indexOf('_x') < 0) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => {
    const code = parseInt(hex, 16);
    return code === 0 ? '' : String.fromCharCode(code);
  });
}

/** A copy that stands alone: engines keep the whole of a part in memory as long as one slice of it lives. */
export function detach(text: string): string {
  return text.length < 13 ? text : (' ' + text).slice(1);
}
