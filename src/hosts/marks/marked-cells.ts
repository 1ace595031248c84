import { a1 } from '../../model/place';
import type { Severity } from '../../model/problem';
import { cellsOf, type CellIndex } from '../cell-areas';
import type { Mark } from '../host';

const RISING: readonly Severity[] = ['info', 'warning', 'error'];

export interface MarkedCell extends CellIndex {
  readonly severity: Severity;
}

/** The cells to mark, by sheet and then by address: each once, with its gravest severity. */
export function markedCells(
  marks: readonly Mark[],
): ReadonlyMap<string, ReadonlyMap<string, MarkedCell>> {
  const sheets = new Map<string, Map<string, MarkedCell>>();
  const rising = [...marks].sort((a, b) => RISING.indexOf(a.severity) - RISING.indexOf(b.severity));
  for (const { sheet, area, severity } of rising) {
    let cells = sheets.get(sheet);
    if (!cells) sheets.set(sheet, (cells = new Map()));
    for (const cell of Array.from(cellsOf(area))) cells.set(a1(cell), { ...cell, severity });
  }
  return sheets;
}
