import type { Area } from '../../../src/model/place';
import { LAST_COL } from '../workbook-model/area';
import type { ChangeOf, Style } from '../workbook-model/sheet';
import { refuseGone, refuseProtected, refuseReadOnly, type InSheet } from './program';

/** Cells of one sheet: one rectangle or several. */
export interface Cells extends InSheet {
  readonly areas: readonly Area[];
}

export function refuseGoneCells(cells: Cells): void {
  refuseGone(cells);
}

/** Every setter and every changing method goes through here. */
export function changing<A extends unknown[]>(
  change: (cells: Cells, ...args: A) => void,
  what: ChangeOf = 'structure',
): (cells: Cells, ...args: A) => void {
  return (cells, ...args) => {
    refuseReadOnly(cells);
    if (!cells.areas.every((area) => cells.sheet.allows(what, area))) refuseProtected(cells);
    change(cells, ...args);
  };
}

export function eachCell({ sheet, areas }: Cells, visit: (row: number, col: number) => void): void {
  for (const area of areas) sheet.eachCell(area, visit);
}

/** The one value of all cells, or null when they differ. */
export function common(cells: Cells, valueAt: (row: number, col: number) => unknown): unknown {
  const values = new Set<unknown>();
  eachCell(cells, (row, col) => values.add(valueAt(row, col)));
  return values.size === 1 ? [...values][0] : null;
}

export function styleOf(cells: Cells, name: string, otherwise: unknown): unknown {
  return common(cells, (row, col) => cells.sheet.cell(row, col).style[name] ?? otherwise);
}

export function restyle(cells: Cells, change: (style: Style) => Style): void {
  const { sheet } = cells;
  eachCell(cells, (row, col) => sheet.put(row, col, { style: change(sheet.cell(row, col).style) }));
}

/** A setter of one property of style; what it is without any style is none. */
export function styling(name: string, otherwise: unknown) {
  return changing(
    (cells, value: unknown) =>
      restyle(cells, (style) => {
        const others = Object.entries(style).filter(([own]) => own !== name);
        return Object.fromEntries(value === otherwise ? others : [...others, [name, value]]);
      }),
    'format',
  );
}

/** The one area of a range that is no union. */
export function only({ areas }: Cells): Area {
  if (areas.length !== 1) throw new Error('not for a range of several areas');
  return areas[0]!;
}

export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function isWholeRows({ left, right }: Area): boolean {
  return left === 0 && right === LAST_COL;
}

/** Tells the program's add-ins that content changed, by an add-in. */
export function tellChanged(
  { book, sheet }: Cells,
  area: Area,
  change: 'RangeEdited' | 'RowInserted' | 'RowDeleted' = 'RangeEdited',
): void {
  book.model.tell({ kind: 'changed', sheet, area, change, source: 'Local', own: true });
}
