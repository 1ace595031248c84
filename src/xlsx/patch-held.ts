import type { Held } from '../model/grid';
import { readRichText } from './shared-strings';
import type { XmlScanner } from './xml-scan';
import { unescapeCharacters } from './xml-text';

/** The formula of a cell as far as overwriting it goes. */
export interface CellFormula {
  /** The area whose cells all get their value from it, as written; null unless it is an array or a data table. */
  readonly fills: string | null;
  /** The area whose other formulas are stated by this one, as written; null unless it is the first of shared ones. */
  readonly shares: string | null;
}

/** A cell as stored: its value not yet looked up among the shared strings. */
export interface StoredCell {
  readonly type: string;
  readonly value: string;
  readonly formula: CellFormula | null;
}

/** Reads the `<c>` just opened, going to its end. */
export function readStoredCell(xml: XmlScanner): StoredCell {
  const type = xml.attribute('t') ?? 'n';
  const inside = xml.depth;
  let value = '';
  let formula: CellFormula | null = null;
  while (xml.child(inside)) {
    if (xml.name === 'v') value = xml.content();
    else if (xml.name === 'is') value = readRichText(xml);
    else if (xml.name === 'f') {
      formula = readFormula(xml);
    }
  }
  return { type, value, formula };
}

function readFormula(xml: XmlScanner): CellFormula {
  const kind = xml.attribute('t');
  const ref = xml.attribute('ref');
  return {
    fills: kind === 'array' || kind === 'dataTable' ? ref : null,
    shares: kind === 'shared' ? ref : null,
  };
}

/** What a stored cell holds. `strings` is asked only when the cell holds a shared string. */
export function heldBy(cell: StoredCell, strings: () => readonly string[]): Held {
  const { type, value } = cell;
  switch (type) {
    case 's':
      return strings()[Number(value)] ?? null;
    case 'inlineStr':
      return value;
    case 'str':
      return unescapeCharacters(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'n':
      return value.trim() === '' ? null : Number(value);
    default:
      return value;
  }
}

/** Whether two readings of a cell are the same; a cell with an empty text holds nothing. */
export function sameHeld(a: Held, b: Held): boolean {
  return a === b || ((a === null || a === '') && (b === null || b === ''));
}
