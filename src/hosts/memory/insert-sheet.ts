import type { SheetDraft } from '../../model/sheet-draft';
import type { Place } from '../../model/place';
import { cellsOf } from '../cell-areas';
import type { NewSheet } from '../host';
import { placeOccupied, sheetProtected } from '../refusals';
import { freeSheetName } from '../sheet-name';
import { MemorySheet } from './sheet';
import type { MemoryWorkbook } from './workbook';

/** Adds a sheet, or lays the draft over blank cells, and returns the sheet's name. */
export function insertDraft(workbook: MemoryWorkbook, { draft, at }: NewSheet): string {
  if (at) {
    const sheet = workbook.sheet(at.sheet);
    if (sheet.protected) throw sheetProtected(at.sheet);
    refuseOccupied(sheet, draft, at);
    layOver(sheet, draft, at.row, at.col);
    return at.sheet;
  }
  const name = freeSheetName(
    draft.name,
    workbook.sheets.map((sheet) => sheet.name),
  );
  const none: ReadonlySet<number> = new Set();
  const sheet = new MemorySheet(name, {
    visibility: 'visible',
    hiddenRows: none,
    hiddenCols: none,
    merges: [],
  });
  layOver(sheet, draft, 0, 0);
  workbook.sheets.push(sheet);
  return name;
}

function refuseOccupied(sheet: MemorySheet, draft: SheetDraft, at: Place): void {
  const bottom = at.row + Math.max(0, ...draft.cells.map(({ row }) => row));
  const right = at.col + Math.max(0, ...draft.cells.map(({ col }) => col));
  for (const { row, col } of cellsOf({ top: at.row, left: at.col, bottom, right })) {
    if (sheet.held(row, col) !== null || sheet.mergeAt(row, col)) throw placeOccupied(at);
  }
}

function layOver(sheet: MemorySheet, draft: SheetDraft, down: number, across: number): void {
  for (const { row, col, text, style } of draft.cells) {
    const format = style.text ? '@' : 'General';
    const cell = { kind: 'text', value: text, text, format, formula: false } as const;
    sheet.set(row + down, col + across, { cell: text === '' ? null : cell, format });
  }
  for (const { top, bottom, left, right } of draft.merges) {
    sheet.merges.push({
      top: top + down,
      bottom: bottom + down,
      left: left + across,
      right: right + across,
    });
  }
}
