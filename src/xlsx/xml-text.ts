import { strFromU8 } from 'fflate';
import { damaged } from './guards';

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const BOM = 0xfeff;

/** The characters of an XML part: UTF-8, or UTF-16 with its mark. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 0);
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 1);
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === BOM ? text.slice(1) : text;
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
  const text = written.indexOf('\r') < 0 ? written : written.replace(/\r\n?/g, '\n');
  if (text.indexOf('&') < 0) return text;
  const [before, ...pieces] = text.split('&');
  const decoded = pieces.map((piece) => {
    const end = piece.indexOf(';');
    const character = end < 0 ? null : referenced(piece.slice(0, end));
    if (character === null) throw damaged(`${part} 含有未知的字符引用`);
    return character + piece.slice(end + 1);
  });
  return before + decoded.join('');
}

function referenced(name: string): string | null {
  const number = /^#(?:x([0-9a-f]{1,8})|([0-9]{1,8}))$/i.exec(name);
  if (!number) return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name]! : null;
  const code = number[1] ? parseInt(number[1], 16) : Number(number[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
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
