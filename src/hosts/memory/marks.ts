import type { Mark } from '../host';
import { markedCells } from '../marks/marked-cells';
import {
  MARK_COLORS,
  MARKS_KEY,
  readMarkMemory,
  rememberedCells,
  writeMarkMemory,
  type OldFill,
} from '../marks/mark-memory';
import { sheetProtected } from '../refusals';
import type { MemoryWorkbook } from './workbook';

/** Fills the marked cells; what they showed before goes into the workbook's store. Earlier marks are taken off first. */
export function markCells(workbook: MemoryWorkbook, marks: readonly Mark[]): void {
  const wanted = markedCells(marks);
  for (const sheet of wanted.keys()) {
    if (workbook.sheet(sheet).protected) throw sheetProtected(sheet);
  }
  unmarkCells(workbook);
  const old: OldFill[] = [];
  for (const [sheet, cells] of wanted) {
    const own = workbook.sheet(sheet);
    for (const [address, { row, col, severity }] of cells) {
      const fill = { color: own.slot(row, col).fill };
      old.push({ sheet, sheetId: '', areas: address, fill });
      own.set(row, col, { fill: MARK_COLORS[severity] });
    }
  }
  rememberMarks(workbook, old);
}

/** Puts every remembered fill back; sheets that are gone took their marks with them. */
export function unmarkCells(workbook: MemoryWorkbook): void {
  for (const old of rememberedMarks(workbook)) {
    const own = workbook.sheets.find(({ name }) => name === old.sheet);
    if (!own) continue;
    if (own.protected) throw sheetProtected(old.sheet);
    for (const { row, col } of rememberedCells(old)) own.set(row, col, { fill: old.fill.color });
  }
  rememberMarks(workbook, []);
}

export function rememberedMarks(workbook: MemoryWorkbook): readonly OldFill[] {
  return readMarkMemory(workbook.stored.get(MARKS_KEY) ?? null);
}

export function rememberMarks(workbook: MemoryWorkbook, fills: readonly OldFill[]): void {
  const text = writeMarkMemory(fills);
  if (text === null) workbook.stored.delete(MARKS_KEY);
  else workbook.stored.set(MARKS_KEY, text);
}
