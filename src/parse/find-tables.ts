import type { Book, Grid } from '../model/grid';
import type { Area } from '../model/place';
import { TEXT_SHEET } from '../model/text-layout';
import type { Table, Unrecognised } from '../model/table';
import { KnownRows } from './sheet/known-rows';
import { spreadMerges, type Lattice } from './sheet/lattice';
import { readList } from './read-list';
import { readTable } from './read-table';
import { withCaptions } from './outline/captions';
import { segmentsOf, type Segment } from './sheet/segments';
import { regionsOf } from './sheet/side-by-side';
import { withSoundMerges } from './sheet/sound-merges';
import { unrecognisedIn } from './sheet/unrecognised';
import { statesYearSpan } from '../language/date/year-span';
import { yearIn } from './year';
import { withRepeatsMerged } from './sheet/written-out';

/** How many blank columns a merge may reach beyond the last filled one and still belong to a form. */
const WIDEST_BLANK = 64;

/** The performance tables of a workbook, and the regions that look like one but could not be read. */
export interface Found {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
}

/** What of a reading the next one may use: the lines of rows, or whole forms too. */
export type Keep = 'nothing' | 'lines' | 'forms';

/**
 * Finds every performance table of a workbook by its words: several in a sheet, anywhere on it, with or without merges, on
 * hidden sheets too. In reading order. Never throws; takes time linear in the cells. What `keep` names of
 * rows that are still the objects they were is used again, and kept for the next time.
 */
export function findTables(book: Book, keep: Keep = 'nothing'): Found {
  const found: { tables: Table[]; unrecognised: Unrecognised[] } = { tables: [], unrecognised: [] };
  for (const grid of book.grids) {
    // Paragraphs of a text are no table, however they are spaced.
    if (book.text && grid.sheet === TEXT_SHEET) continue;
    const plain = withRepeatsMerged(withSoundMerges(grid));
    for (const lattice of latticesOf(plain, keep !== 'nothing')) {
      let above: number | null = null;
      for (const segment of segmentsOf(lattice)) {
        const heading: number | null = above;
        const read = (): Form => withYear(readForm(lattice, segment), heading);
        above = segment.headers.length > 0 ? null : (yearIn(firstWords(lattice, segment)) ?? above);
        const { tables, region } =
          keep === 'forms' ? known.of(plain, lattice, segment, heading, read) : read();
        for (const table of tables) found.tables.push(table);
        if (region) found.unrecognised.push(region);
      }
    }
  }
  return book.text ? { ...found, tables: withCaptions(found.tables, book, book.text) } : found;
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

/** The lines of a part that has no indicators: a heading over the form below it. */
function firstWords(lattice: Lattice, { rows }: Segment): string {
  const words = rows.slice(0, HEADING_ROWS).flatMap((row) => lattice.slots(row));
  return words.map(({ text }) => text.slice(0, LONGEST_HEADING)).join(' ');
}

const HEADING_ROWS = 8;
const LONGEST_HEADING = 70;

/** A form that states no year is of the year that stands above it, past another heading. */
function withYear(form: Form, year: number | null): Form {
  if (year === null || form.tables.every((table) => table.year !== null)) return form;
  const dated = (table: Table) => {
    const isSpan = statesYearSpan(table.title?.text ?? '');
    return table.year === null && !isSpan ? { ...table, year } : table;
  };
  return { ...form, tables: form.tables.map(dated) };
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
