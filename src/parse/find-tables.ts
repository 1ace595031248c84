import type { Book, Grid } from '../model/grid';
import type { Table, Unrecognised } from '../model/table';
import { labelReader, type Label } from './label';
import { spreadMerges, type Span } from './lattice';
import { readTable } from './read-table';
import { segmentsOf } from './segments';
import { unrecognisedIn } from './unrecognised';

/** The performance tables of a workbook, and the regions that look like one but could not be read. */
export interface Found {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
}

/**
 * Finds every performance table of a workbook by its words: several in a sheet, anywhere on it, with or without merges, on
 * hidden sheets too. In reading order. Never throws; takes time linear in the cells.
 */
export function findTables(book: Book): Found {
  const readLabel = labelReader();
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const grid of book.grids) findOnSheet(grid, readLabel, tables, unrecognised);
  return { tables, unrecognised };
}

function findOnSheet(
  grid: Grid,
  readLabel: (text: string) => Label,
  tables: Table[],
  unrecognised: Unrecognised[],
): void {
  const lattice = spreadMerges(grid, readLabel, widthOf(grid));
  for (const segment of segmentsOf(lattice)) {
    const table = readTable(lattice, segment);
    if (table) {
      tables.push(table);
      continue;
    }
    const region = unrecognisedIn(lattice, segment);
    if (region) unrecognised.push(region);
  }
}

function widthOf({ rows, merges }: Grid): Span {
  let right = 0;
  rows.forEach((cells) => (right = Math.max(right, cells.length - 1)));
  for (const area of merges ?? []) right = Math.max(right, Math.min(area.right, area.left + 64));
  return { left: 0, right };
}
