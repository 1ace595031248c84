import { heldAt, cellAt, type Book, type Grid } from '../model/grid';
import type { Outcome } from '../model/outcome';
import { a1, type Place } from '../model/place';
import type { Problem } from '../model/problem';
import type { Table } from '../model/table';

/** What a template leaves for the unit to write: “【 】”, “【项目名称】”. */
const OPEN = /【(?:\s*|项目名称)】/;
/** A form that says nothing of its year yet is not wrong, it is not finished. */
const LEFT_OUT: ReadonlySet<string> = new Set(['year-missing']);

/** The problems of an outcome, and apart from them the cells that merely wait to be written (待填写), in reading order. */
interface Parted {
  readonly problems: readonly Problem[];
  readonly toFill: readonly Place[];
}

/**
 * Takes out what is told of cells that are still to be filled in: those with an open 【】, and the blank ones of a form
 * that is only being filled in. A form is that while its title holds an open 【】, it states no indicator, or it stands on
 * a sheet that was inserted just now. In any other form a blank cell is a mistake.
 */
export function partToFill(
  { problems, tables }: Outcome,
  book: Book,
  inserted: ReadonlySet<string>,
): Parted {
  const grids = new Map(book.grids.map((grid) => [grid.sheet, grid]));
  const isOpen = (place: Place) => hasOpen(textAt(grids.get(place.sheet), place));
  const begun = new Set<number | null>();
  tables.forEach(({ sheet, title, indicators }, number) => {
    const untitled = title !== null && hasOpen(title.raw);
    if (indicators.length === 0 || untitled || inserted.has(sheet)) begun.add(number);
  });
  const cells = new Map<string, Place>();
  const wrong = problems.filter((problem) => {
    const { table, place } = problem;
    const waits = isOpen(place)
      ? place
      : begun.has(table)
        ? blankOf(problem, tables[table!]!, grids.get(place.sheet))
        : null;
    if (waits) cells.set(`${waits.sheet}!${a1(waits)}`, waits);
    return !waits;
  });
  return { problems: wrong, toFill: Array.from(cells.values()) };
}

/** Whether a text leaves something for the unit to write. */
export function hasOpen(text: string): boolean {
  return OPEN.test(text);
}

/** The blank cell that a problem is about: its own, or the name that a pre-printed row waits for; null when there is none. */
function blankOf({ rule, place }: Problem, table: Table, grid: Grid | undefined): Place | null {
  if (LEFT_OUT.has(rule)) return place;
  if (!grid || heldAt(grid, place.row, place.col) === null) return place;
  const rows = table.emptyRows.filter(({ row }) => row === place.row);
  const own = rows.find(({ level2 }) => level2?.place.col === place.col) ?? rows[0];
  return own ? (own.name?.place ?? own.value?.place ?? place) : null;
}

function textAt(grid: Grid | undefined, { row, col }: Place): string {
  return (grid && cellAt(grid, row, col)?.text) ?? '';
}

/** The cell to fill in after the selected one, round the end (`by` -1: the one before it); null when nothing waits. */
export function nextToFill(toFill: readonly Place[], from: Place | null, by: 1 | -1): Place | null {
  const { length } = toFill;
  const after = (place: Place) =>
    from?.sheet === place.sheet &&
    (place.row > from.row || (place.row === from.row && place.col > from.col));
  const isHere = (place: Place) =>
    from?.sheet === place.sheet && from.row === place.row && from.col === place.col;
  const here = toFill.findIndex(isHere);
  if (here >= 0) return toFill[(here + by + length) % length]!;
  const onSheet = toFill.findIndex(({ sheet }) => sheet === from?.sheet);
  const next = toFill.findIndex(after);
  const start = next >= 0 ? next : Math.max(0, onSheet);
  return toFill[by > 0 ? start : (start - 1 + length) % length] ?? null;
}
