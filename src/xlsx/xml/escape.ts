/** Text that no workbook can hold: a control character, half of a character, or more than a cell takes. */
export class UnwritableText extends Error {
  override readonly name = 'UnwritableText';
}

/** What one cell holds at most, in UTF-16 units. */
const MAX_LENGTH = 32767;
// Whole pairs are taken first, so that what is left of a surrogate is a lone one.
const PAIR_OR_ILLEGAL =
  /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g;
/** What Excel would take for one of its escapes, `_x000D_`. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** A cell's text as XML: escaped for XML and for Excel's own `_xHHHH_`. Throws {@link UnwritableText}. */
export function escapeCellText(text: string): string {
  if (text.length > MAX_LENGTH) {
    throw new UnwritableText(
      `一个单元格最多容纳 ${String(MAX_LENGTH)} 个字符，这段文字有 ${String(text.length)} 个。请分写在几个单元格里。`,
    );
  }
  for (const match of text.match(PAIR_OR_ILLEGAL) ?? []) {
    if (match.length === 2) continue;
    const code = match.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new UnwritableText(`文字中有工作簿不能保存的字符（U+${code}）。请删去后重新输入。`);
  }
  // A bare \r would be read back as \n; Excel writes it as its own escape.
  return escapeXml(text.replace(LOOKS_ESCAPED, '_x005F_')).replace(/\r/g, '_x000D_');
}
