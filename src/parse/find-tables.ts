import type { Book, Grid } from '../model/grid';
import type { Area } from '../model/place';
import type { Table, Unrecognised } from '../model/table';
import { KnownRows } from './known-rows';
import { spreadMerges, type Lattice } from './lattice';
import { readList } from './read-list';
import { readTable } from './read-table';
import { segmentsOf, type Segment } from './segments';
import { regionsOf } from './side-by-side';
import { withSoundMerges } from './sound-merges';
import { unrecognisedIn } from './unrecognised';
import { withRepeatsMerged } from './written-out';

/** How many blank columns a merge may reach beyond the last filled one and still belong to a form. */
const WIDEST_BLANK = 64;

/** The performance tables of a workbook, and the regions that look like one but could not be read. */
export interface Found {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
}

/**
 * Finds every performance table of a workbook by its words: several in a sheet, anywhere on it, with or without merges, on
 * hidden sheets too. In reading order. Never throws; takes time linear in the cells. With `keep`, what was made of rows that
 * are still the objects they were is used again, and kept for the next time.
 */
export function findTables(book: Book, keep = false): Found {
  const found: { tables: Table[]; unrecognised: Unrecognised[] } = { tables: [], unrecognised: [] };
  for (const grid of book.grids) {
    const plain = withRepeatsMerged(withSoundMerges(grid));
    for (const lattice of latticesOf(plain, keep)) {
      for (const segment of segmentsOf(lattice)) {
        const read = (): Form => readForm(lattice, segment);
        const { tables, region } = keep ? known.of(plain, lattice, segment, read) : read();
        for (const table of tables) found.tables.push(table);
        if (region) found.unrecognised.push(region);
      }
    }
  }
  return found;
}

/** The sheet, or each of its parts where forms stand side by side. */
function latticesOf(grid: Grid, keep: boolean): Lattice[] {
  const whole = spreadMerges(grid, extentOf(grid), keep);
  const regions = regionsOf(whole);
  return regions.length > 1 ? regions.map((region) => spreadMerges(grid, region, keep)) : [whole];
}

/** What a segment holds: its tables, or a region that could not be read. */
interface Form {
  readonly tables: readonly Table[];
  readonly region: Unrecognised | null;
}

const known = new KnownRows<Form>();

function readForm(lattice: Lattice, segment: Segment): Form {
  const tables = readList(lattice, segment) ?? readTable(lattice, segment);
  const isRead = tables.some(({ blocks }) => blocks.length > 0);
  return { tables, region: isRead ? null : unrecognisedIn(lattice, segment, tables.length > 0) };
}

/** As wide as its cells, and as the merges that begin among them. */
function extentOf({ rows, merges }: Grid): Area {
  let right = 0;
  rows.forEach((cells) => (right = Math.max(right, cells.length - 1)));
  const cells = right;
  for (const area of merges ?? []) {
    if (area.left <= cells && area.right <= cells + WIDEST_BLANK)
      right = Math.max(right, area.right);
  }
  return { top: 0, left: 0, bottom: Infinity, right };
}
