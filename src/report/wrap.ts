import { textWidth } from '../model/text-width';

/** Marks that must not begin a line. */
const CLOSING = /^[，。、；：！？）》”’】％%)\],.;:!?]/;
/** A figure with its sign and unit, a Latin word, or any single character. */
const UNITS =
  /[A-Za-z0-9.≥≤=<>+\-/]+(?:[亿万]?元|[%％天次年月日])?|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g;

/** Breaks a text into lines of at most `width` columns, Chinese anywhere, numbers and words whole. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of text.match(UNITS) ?? []) {
    const size = textWidth(unit);
    if (used > 0 && used + size > width && !CLOSING.test(unit)) {
      lines.push(line.replace(/\s+$/, ''));
      line = '';
      used = 0;
    }
    line += unit;
    used += size;
  }
  return [...lines, line];
}

/** Fills a text with blanks up to a width in columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
