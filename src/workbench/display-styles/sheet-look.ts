import { BooleanNumber, type IColumnData, type IFreeze, type IRowData } from '@univerjs/core';
import { parseA1 } from '../../model/place';
import { isTrue } from '../../xlsx/read/parts';
import type { XmlScanner } from '../../xlsx/xml/scan';
import { readValidation, type ListRule } from './validations';

/** A formula as the file has it; children of a shared one carry only the number of their group. */
interface StoredFormula {
  readonly text: string;
  readonly group: string | null;
}

/** What of a sheet is only to be looked at: sizes, formats by number, formulas, frozen panes, lists. */
export interface SheetLook {
  /** Row → column → number of the cell's format. */
  readonly styles: Map<number, Map<number, number>>;
  readonly formulas: Map<string, StoredFormula>;
  readonly columns: Record<number, IColumnData>;
  readonly rows: Record<number, IRowData>;
  freeze: IFreeze | null;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  gridlines: boolean;
  readonly lists: ListRule[];
  /** 保护工作表. */
  isProtected: boolean;
}

/** Blank cells that only carry a format are shown up to this many. */
const MOST_STYLED = 400_000;
/** A column definition may reach to the last of 16384 columns. */
const MOST_COLUMNS = 256;

const pixelsOfWidth = (characters: number): number => Math.round(characters * 7 + 5);
const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);

export function readSheetLook(xml: XmlScanner): SheetLook {
  const look: SheetLook = {
    styles: new Map(),
    formulas: new Map(),
    columns: {},
    rows: {},
    freeze: null,
    defaultRowHeight: 20,
    defaultColumnWidth: 72,
    gridlines: true,
    lists: [],
    isProtected: false,
  };
  xml.root('worksheet');
  while (xml.child(1)) {
    if (xml.name === 'sheetViews') readView(xml, look);
    else if (xml.name === 'sheetFormatPr') readDefaults(xml, look);
    else if (xml.name === 'cols') while (xml.child(2)) readColumns(xml, look);
    else if (xml.name === 'sheetData') while (xml.child(2)) readRow(xml, look);
    else if (xml.name === 'sheetProtection') look.isProtected = isTrue(xml.attribute('sheet'));
    else if (xml.name === 'dataValidations') {
      while (xml.child(2)) look.lists.push(...readValidation(xml));
    }
  }
  return look;
}

function readView(xml: XmlScanner, look: SheetLook): void {
  const inside = xml.depth;
  while (xml.child(inside)) {
    look.gridlines = xml.attribute('showGridLines') !== '0';
    const within = xml.depth;
    while (xml.child(within)) {
      if (xml.name !== 'pane' || !/^frozen/.test(xml.attribute('state') ?? '')) continue;
      const xSplit = Number(xml.attribute('xSplit') ?? 0);
      const ySplit = Number(xml.attribute('ySplit') ?? 0);
      look.freeze = {
        xSplit,
        ySplit,
        startRow: ySplit > 0 ? ySplit : -1,
        startColumn: xSplit > 0 ? xSplit : -1,
      };
    }
  }
}

function readDefaults(xml: XmlScanner, look: SheetLook): void {
  const width = xml.attribute('defaultColWidth') ?? xml.attribute('baseColWidth');
  const height = xml.attribute('defaultRowHeight');
  if (width) look.defaultColumnWidth = pixelsOfWidth(Number(width));
  if (height) look.defaultRowHeight = pixelsOfPoints(Number(height));
}

function readColumns(xml: XmlScanner, look: SheetLook): void {
  const first = Number(xml.attribute('min') ?? 1) - 1;
  const last = Math.min(Number(xml.attribute('max') ?? 1), first + MOST_COLUMNS);
  const width = xml.attribute('width');
  const column: IColumnData = {
    ...(width ? { w: pixelsOfWidth(Number(width)) } : {}),
    ...(isTrue(xml.attribute('hidden')) ? { hd: BooleanNumber.TRUE } : {}),
  };
  for (let col = first; col < last; col++) look.columns[col] = column;
}

function readRow(xml: XmlScanner, look: SheetLook): void {
  const row = Number(xml.attribute('r') ?? 0) - 1;
  const height = xml.attribute('ht');
  if (height) {
    const fixed = isTrue(xml.attribute('customHeight'));
    look.rows[row] = {
      h: pixelsOfPoints(Number(height)),
      ia: fixed ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    };
  }
  if (isTrue(xml.attribute('hidden'))) {
    look.rows[row] = { ...look.rows[row], hd: BooleanNumber.TRUE };
  }
  while (xml.child(3)) if (xml.name === 'c') readCell(xml, look);
}

function readCell(xml: XmlScanner, look: SheetLook): void {
  const place = parseA1(xml.attribute('r') ?? '');
  if (!place) return;
  const style = Number(xml.attribute('s') ?? 0);
  if (look.styles.size * 8 < MOST_STYLED) {
    const cells = look.styles.get(place.row) ?? new Map<number, number>();
    look.styles.set(place.row, cells.set(place.col, style));
  }
  while (xml.child(4)) {
    if (xml.name !== 'f') continue;
    const shared = xml.attribute('t') === 'shared' ? xml.attribute('si') : null;
    const array = xml.attribute('t') === 'array' || xml.attribute('t') === 'dataTable';
    const text = xml.content();
    look.formulas.set(`${place.row},${place.col}`, { text: array ? '' : text, group: shared });
  }
}
