import type { XmlScanner } from '../../xml/scan';

/** A cell's formula as far as overwriting or moving it goes. */
export interface CellFormula {
  /** The area whose cells all get their value from it, as written; null unless it is an array or a data table. */
  readonly fills: string | null;
  /** The area whose other formulas are stated by this one, as written; null unless it is the first of shared ones. */
  readonly shares: string | null;
}

/** Goes to the end of the `<c>` just opened; tells its formula, or null when it has none. */
export function readCellFormula(xml: XmlScanner): CellFormula | null {
  const inside = xml.depth;
  let formula: CellFormula | null = null;
  while (xml.child(inside)) {
    if (xml.name !== 'f') continue;
    const kind = xml.attribute('t');
    const ref = xml.attribute('ref');
    formula = {
      fills: kind === 'array' || kind === 'dataTable' ? ref : null,
      shares: kind === 'shared' ? ref : null,
    };
  }
  return formula;
}
