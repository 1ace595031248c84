import type { Grid } from '../../model/grid';
import { parseAreaA1 } from '../../model/place';
import type { Area } from '../../model/place';
import type { CellMaker } from './cells';
import { LAST_COL, LAST_ROW } from '../zip/guards';
import type { Limits } from '../zip/guards';
import { usableMerges } from './merges';
import { isTrue } from './parts';
import type { SheetPart } from './parts';
import { readRows } from './sheet-rows';
import type { RowsRead } from './sheet-rows';
import type { XmlScanner } from '../xml/scan';

/** Reads one worksheet in one pass. */
export function readSheet(
  xml: XmlScanner,
  sheet: SheetPart,
  maker: CellMaker,
  limits: Limits,
): Grid {
  let read: RowsRead = { rows: new Map(), hidden: [], lastRow: -1, lastCol: -1, inOrder: true };
  const hiddenCols: (readonly [first: number, last: number])[] = [];
  const areas: Area[] = [];
  xml.root('worksheet');
  while (xml.child(1)) {
    if (xml.name === 'sheetData') read = readRows(xml, maker);
    else if (xml.name === 'cols') readHiddenCols(xml, hiddenCols);
    else if (xml.name === 'mergeCells') readMerges(xml, areas);
  }
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    rows: read.inOrder ? read.rows : new Map([...read.rows].sort(([a], [b]) => a - b)),
    merges: usableMerges(areas, read, limits.cells),
    hiddenRows: new Set(read.hidden.filter((row) => row <= read.lastRow)),
    hiddenCols: expand(hiddenCols, read.lastCol),
  };
}

function readHiddenCols(xml: XmlScanner, hidden: (readonly [number, number])[]): void {
  const inside = xml.depth;
  while (xml.child(inside)) {
    if (xml.name !== 'col' || !isTrue(xml.attribute('hidden'))) continue;
    hidden.push([Number(xml.attribute('min')) - 1, Number(xml.attribute('max')) - 1]);
  }
}

function readMerges(xml: XmlScanner, areas: Area[]): void {
  const inside = xml.depth;
  while (xml.child(inside)) {
    const area = xml.name === 'mergeCell' ? parseAreaA1(xml.attribute('ref') ?? '') : null;
    if (area && area.bottom <= LAST_ROW && area.right <= LAST_COL) areas.push(area);
  }
}

/** Hidden columns up to the last one that holds something: hiding “all the rest” names ten thousand. Ranges may overlap. */
function expand(ranges: readonly (readonly [first: number, last: number])[], lastCol: number) {
  const begins = new Map<number, number>();
  for (const [first, last] of ranges) begins.set(first, Math.max(last, begins.get(first) ?? last));
  const cols = new Set<number>();
  let hiddenTo = -1;
  for (let col = 0; col <= lastCol; col++) {
    hiddenTo = Math.max(hiddenTo, begins.get(col) ?? -1);
    if (col <= hiddenTo) cols.add(col);
  }
  return cols;
}
