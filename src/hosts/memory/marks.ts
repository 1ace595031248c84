import { areaA1, parseAreaA1 } from '../../model/place';
import type { Mark } from '../host';
import {
  MARK_COLORS,
  MARKS_KEY,
  readMarkMemory,
  writeMarkMemory,
  type OldFill,
} from '../mark-memory';
import { sheetProtected } from '../refusals';
import { cellsOf, type MemoryWorkbook } from './workbook';

/** Fills the marked cells; what they showed before goes into the workbook's store. Marks of before are taken off first. */
export function markCells(workbook: MemoryWorkbook, marks: readonly Mark[]): void {
  for (const { sheet } of marks) {
    if (workbook.sheet(sheet).protected) throw sheetProtected(sheet);
  }
  unmarkCells(workbook);
  const old = new Map<string, OldFill>();
  for (const { sheet, area, severity } of marks) {
    const own = workbook.sheet(sheet);
    for (const { row, col } of cellsOf(area)) {
      const cell = areaA1({ top: row, bottom: row, left: col, right: col });
      const key = `${sheet}!${cell}`;
      const fill = { color: own.slot(row, col).fill };
      if (!old.has(key)) old.set(key, { sheet, sheetId: '', area: cell, fill });
      own.set(row, col, { fill: MARK_COLORS[severity] });
    }
  }
  remember(workbook, [...old.values()]);
}

/** Puts every remembered fill back; sheets that are gone took their marks with them. */
export function unmarkCells(workbook: MemoryWorkbook): void {
  for (const { sheet, area, fill } of readMarkMemory(workbook.stored.get(MARKS_KEY) ?? null)) {
    const own = workbook.sheets.find(({ name }) => name === sheet);
    const cells = parseAreaA1(area);
    if (!own || !cells) continue;
    if (own.protected) throw sheetProtected(sheet);
    for (const { row, col } of cellsOf(cells)) own.set(row, col, { fill: fill.color });
  }
  remember(workbook, []);
}

function remember(workbook: MemoryWorkbook, fills: readonly OldFill[]): void {
  const text = writeMarkMemory(fills);
  if (text === null) workbook.stored.delete(MARKS_KEY);
  else workbook.stored.set(MARKS_KEY, text);
}
