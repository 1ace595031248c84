import type { Cell } from '../../model/grid';
import type { CellMaker } from './cells';
import { LAST_COL, LAST_ROW } from '../zip/guards';
import { isTrue } from './parts';
import { readCell } from './sheet-cell';
import type { XmlScanner } from '../xml/scan';

/** The rows of a sheet as read so far; only those that hold something. */
export interface RowsRead {
  readonly rows: Map<number, (Cell | undefined)[]>;
  readonly hidden: number[];
  lastRow: number;
  lastCol: number;
  /** Whether each row stood below the one before, as all spreadsheets write them. */
  inOrder: boolean;
}

/**
 * Reads the `<sheetData>` just opened. Rows and cells that do not say where they are stand next to the one before.
 * Rows without any cell are stepped over, so that such a one is not told as hidden either.
 */
export function readRows(xml: XmlScanner, maker: CellMaker): RowsRead {
  const read: RowsRead = { rows: new Map(), hidden: [], lastRow: -1, lastCol: -1, inOrder: true };
  const inside = xml.depth;
  let row = -1;
  for (;;) {
    const skipped = xml.skipEmpty('<row r="');
    if (skipped !== null) row = rowNumber(skipped, xml);
    if (!xml.child(inside)) return read;
    if (xml.name !== 'row') continue;
    row = rowNumber(xml.attribute('r') ?? String(row + 2), xml);
    if (isTrue(xml.attribute('hidden'))) read.hidden.push(row);
    readRow(xml, row, read, maker);
  }
}

/** A row's number as written, from 1 → from 0. */
function rowNumber(written: string, xml: XmlScanner): number {
  const row = Number(written) - 1;
  if (row >= 0 && row <= LAST_ROW && Number.isInteger(row)) return row;
  throw xml.fault('行号有误');
}

function readRow(xml: XmlScanner, ownRow: number, read: RowsRead, maker: CellMaker): void {
  const inside = xml.depth;
  let row = ownRow;
  let col = -1;
  while (xml.child(inside)) {
    if (xml.name !== 'c') continue;
    const address = xml.attribute('r');
    if (address === null) col++;
    else {
      const place = parseAddress(address);
      col = place % (LAST_COL + 1);
      row = (place - col) / (LAST_COL + 1);
    }
    if (!(row >= 0 && row <= LAST_ROW && col <= LAST_COL)) throw xml.fault('单元格地址有误');
    const cell = readCell(xml, maker);
    if (cell) put(read, row, col, cell);
  }
}

function put(read: RowsRead, row: number, col: number, cell: Cell): void {
  let cells = read.rows.get(row);
  if (!cells) {
    cells = [];
    read.rows.set(row, cells);
    if (row < read.lastRow) read.inOrder = false;
    else read.lastRow = row;
  }
  cells[col] = cell;
  if (col > read.lastCol) read.lastCol = col;
}

/** `F16` as row × 16384 + column, both from 0; NaN for anything else. One number, since a sheet has many addresses. */
function parseAddress(address: string): number {
  let col = 0;
  let row = 0;
  let at = 0;
  for (; at < address.length; at++) {
    // Small letters, too: some writers use them.
    const letter = (address.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) break;
    col = col * 26 + letter;
  }
  const digitsFrom = at;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    row = row * 10 + digit;
  }
  if (digitsFrom === 0 || digitsFrom === at || col > LAST_COL + 1 || row < 1) return NaN;
  return (row - 1) * (LAST_COL + 1) + col - 1;
}
