import type { Held } from '../../../model/grid';
import type { CellMaker } from '../../read/cells';
import { readCell } from '../../read/sheet-cell';
import { XmlScanner } from '../../xml/scan';

/** What a `<c>` holds, read by the reader itself: an edit was made of what the reader said. */
export function heldIn(element: string | null, part: string, maker: () => CellMaker): Held {
  if (element === null) return null;
  const xml = new XmlScanner(element, part);
  xml.root('c');
  return readCell(xml, maker())?.value ?? null;
}

/** Whether two readings of a cell are the same; a cell with an empty text holds nothing. */
export function sameHeld(a: Held, b: Held): boolean {
  return a === b || ((a === null || a === '') && (b === null || b === ''));
}
