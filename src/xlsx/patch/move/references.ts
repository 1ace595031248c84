import { columnLetters } from '../../../model/place';

/** One end of a reference. A whole column has no row, a whole row no column; both count from 0. */
export interface Corner {
  readonly col: number | null;
  readonly colFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A reference in a formula: `Sheet1!$A$1:B2`, `C4`, `1:2`, `A:A`. */
export interface Reference {
  /** The name before the `!`: also `[1]Sheet1` or `[Book.xlsx]Sheet1` of another workbook and `Sheet1:Sheet3`; null when there is none. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** null when a single cell is meant. */
  readonly to: Corner | null;
}

const PLAIN_NAME = '[^\\s\'"!(){}\\[\\],;:+\\-*/^&=<>%@#$]+';
const SHEET = `(?:'(?:[^']|'')+'|(?:\\[[^\\[\\]]*\\])?${PLAIN_NAME}(?::${PLAIN_NAME})?)!`;
const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,7}';
const AREA = `${CELL}(?::${CELL})?|\\$?\\d{1,7}:\\$?\\d{1,7}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}`;
// LOG10( and Table1[ are no cells.
const END = '(?![\\w.(!\\[\\\\\\u0080-\\uFFFF])';
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"', // text
    `(${SHEET})?(${AREA})${END}`,
    "'(?:[^']|'')*'", // the quoted sheet of a name
    '\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]', // columns of a table
    '[A-Za-z_\\\\\\u0080-\\uFFFF][\\w.\\\\?\\u0080-\\uFFFF]*', // functions and names
    '\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?',
    '[^]',
  ].join('|'),
  'g',
);

/** A formula with its references replaced: `replace` gives the new text of the cells, or null to leave a reference as it is. */
export function mapReferences(
  formula: string,
  replace: (reference: Reference) => string | null,
): string {
  return formula.replace(TOKEN, (token: string, prefix?: string, area?: string) => {
    if (area === undefined) return token;
    const [from, to] = area.split(':');
    const text = replace({
      sheet: prefix === undefined ? null : sheetOf(prefix),
      from: readCorner(from!),
      to: to === undefined ? null : readCorner(to),
    });
    return text === null ? token : (prefix ?? '') + text;
  });
}

/** A reference's cells as a formula writes them, without the sheet. */
export function printCells({ from, to }: Pick<Reference, 'from' | 'to'>): string {
  return to === null ? printCorner(from) : `${printCorner(from)}:${printCorner(to)}`;
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function readCorner(text: string): Corner {
  const [, colFixed, letters, rowFixed, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  return {
    col: letters ? columnNumber(letters) : null,
    row: digits ? Number(digits) - 1 : null,
    colFixed: letters !== '' && colFixed === '$',
    // In `$1:$2` the sign has been taken for that of a column.
    rowFixed: rowFixed === '$' || (letters === '' && colFixed === '$'),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function printCorner({ col, colFixed, row, rowFixed }: Corner): string {
  const letters = col === null ? '' : (colFixed ? '$' : '') + columnLetters(col);
  const digits = row === null ? '' : (rowFixed ? '$' : '') + String(row + 1);
  return letters + digits;
}
