/** Signs and ideographs that a Chinese spreadsheet may take for a number, a date or a time: 2024年12月, 五月, 3-5. */
const READ_AS_VALUE = /[年月日号时分秒上下午星期周〇零一二三四五六七八九十百千万亿元]/g;

/**
 * Whether a cell needs the text format `@` before this text is written, so that the spreadsheet keeps it as text:
 * “=0次” would become a formula, “90%” a number, “2024年12月” a date. Plain words need none, and keep the cell's format.
 */
export function needsTextFormat(text: string): boolean {
  if (text === '') return false;
  if (/^[=+\-@'＝＋－＠]/.test(text)) return true;
  return !/[\u3400-\u9fff]/.test(text.replace(READ_AS_VALUE, ''));
}
