import { halfWidth } from './normalize';

const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '《': '》',
  '〔': '〕',
  '【': '】',
  '“': '”',
  '「': '」',
  '[': ']',
  '〈': '〉',
};
const CLOSING: ReadonlySet<string> = new Set(Object.keys(PAIRS).map((open) => PAIRS[open]!));

/** A bracket without its partner, or a pair of which one is full-width and one is not; null when all is well. */
export function oddBracket(
  text: string,
): { readonly kind: 'alone' | 'mixed'; readonly sign: string } | null {
  // “1)” and “a)” are numbers of a list.
  const lists = text.replace(
    /(^|[\s、，。；：])[0-9a-zA-Z一二三四五六七八九十]{1,2}[)）]/g,
    (found) => ' '.repeat(found.length),
  );
  const plain = halfWidth(lists);
  const open: number[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    if (PAIRS[sign] !== undefined) open.push(at);
    else if (CLOSING.has(sign)) {
      if (open.length === 0 && isListNumber(halfWidth(text), at)) continue;
      const start = open.pop();
      if (start === undefined || PAIRS[plain.charAt(start)] !== sign)
        return { kind: 'alone', sign: text.charAt(at) };
      if (isWide(text.charAt(start)) !== isWide(text.charAt(at)))
        return { kind: 'mixed', sign: text.slice(start, Math.min(at + 1, start + 12)) };
    }
  }
  const [first] = open;
  return first === undefined ? null : { kind: 'alone', sign: text.charAt(first) };
}

/** “包括1)招标，2)签约”: a number of a list whose next or last number stands there, too. */
function isListNumber(text: string, at: number): boolean {
  const number = /(?:^|\D)(\d{1,2})$/.exec(text.slice(Math.max(0, at - 3), at))?.[1];
  if (text.charAt(at) !== ')' || number === undefined) return false;
  return [1, -1].some((step) => text.includes(`${String(Number(number) + step)})`));
}

/** The sign of a document's title that is opened and not closed, or the other way round: 《…规划, …规划》; null when all is well. */
export function oddTitle(text: string): string | null {
  const opened = text.split('《').length;
  const closed = text.split('》').length;
  return opened === closed ? null : opened > closed ? '《' : '》';
}

function isWide(sign: string): boolean {
  return sign.charCodeAt(0) > 0xff00 || !/[()[\]]/.test(sign);
}
