import { a1, parseA1 } from '../../../model/place';
import { fillGroups } from '../../marks/fill-groups';
import {
  MARK_COLORS,
  printCells,
  rememberedCells,
  type Fill,
  type OldFill,
} from '../../marks/mark-memory';
import type { EtWorksheet } from '../et';
import { readFills } from './fills';
import { allSheets, type OwnBook } from '../own-book';

/** By cell, `F16`. */
export type Fills = ReadonlyMap<string, Fill>;

/** Old fills by sheet, then by cell, of the sheets that are still there. */
export function rememberedFills(
  own: OwnBook,
  memory: readonly OldFill[],
): ReadonlyMap<string, Fills> {
  const bySheet = new Map<string, Map<string, Fill>>();
  for (const { sheet, areas, fill } of memory) {
    const fills = bySheet.get(sheet) ?? new Map<string, Fill>();
    for (const cell of Array.from(rememberedCells({ areas }))) fills.set(a1(cell), fill);
    bySheet.set(sheet, fills);
  }
  if (bySheet.size === 0) return bySheet;
  const sheets = allSheets(own.sheets()).map((sheet) => ({ sheet, name: sheet.Name }));
  const others = sheets.filter(({ name }) => !bySheet.has(name));
  return new Map(
    Array.from(bySheet).flatMap(([name, fills]): [string, Fills][] => {
      if (sheets.some((one) => one.name === name)) return [[name, fills]];
      const renamed = others.find(({ sheet }) => isMarked(sheet, fills));
      return renamed ? [[renamed.name, fills]] : [];
    }),
  );
}

/** WPS tells no id of a sheet that outlives a new name; but no cell has our shades by chance. */
function isMarked(sheet: EtWorksheet, fills: Fills): boolean {
  const cells = Array.from(fills.keys()).map((cell) => parseA1(cell)!);
  const shades: readonly (string | null)[] = Object.values(MARK_COLORS);
  const marked = readFills(sheet, cells)
    .filter(({ value }) => shades.indexOf(value.color) >= 0)
    .reduce((count, { cells: alike }) => count + alike.length, 0);
  return marked > cells.length / 2;
}

export function memoryOf(old: ReadonlyMap<string, Fills>): OldFill[] {
  return Array.from(old).flatMap(([sheet, fills]) =>
    fillGroups(fills).map(([fill, cells]) => ({
      sheet,
      sheetId: '',
      areas: printCells(cells.map((cell) => parseA1(cell)!)),
      fill,
    })),
  );
}
