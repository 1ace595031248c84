/**
 * Cells as spreadsheets put them on the clipboard: tab-parted lines; a cell with line breaks or quotes is quoted, its
 * quotes doubled. One trailing line break ends the last row.
 */
export function parseClipboardTable(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const { value, end } = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    rows[rows.length - 1]!.push(value);
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

function plainCell(source: string, start: number): { value: string; end: number } {
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end++;
  return { value: source.slice(start, end), end };
}

/** A quote that never closes, or closes amid a word, is an ordinary character. */
function quotedCell(source: string, start: number): { value: string; end: number } {
  let close = source.indexOf('"', start + 1);
  while (close >= 0 && source[close + 1] === '"') close = source.indexOf('"', close + 2);
  const after = close < 0 ? undefined : source[close + 1];
  if (close < 0 || (after !== undefined && after !== '\t' && after !== '\n')) {
    return plainCell(source, start);
  }
  return { value: source.slice(start + 1, close).replace(/""/g, '"'), end: close + 1 };
}
