import type { Book, Grid } from '../../model/grid';

/** A sheet read again, told by what is new about it: of an edit that is one row, not three thousand. */
interface SheetChanges {
  /** All but rows and merges as they are now; of the rows only those that changed or are new. */
  readonly grid: Grid;
  /** Rows that hold nothing any more. */
  readonly gone: readonly number[];
  /** The merges are as they were; those of `grid` mean nothing. */
  readonly sameMerges: boolean;
}

/** A reading as it travels through the port. */
export interface BookChanges {
  readonly sheets: readonly SheetChanges[];
}

/** The page's end: remembers what it told. Rows are told by identity, since the live book replaces those that change. */
export class ChangeTeller {
  private readonly told = new Map<string, Grid>();

  tell({ grids }: Book): BookChanges {
    const sheets = grids.map((grid) => changesOf(this.told.get(grid.sheet), grid));
    for (const grid of grids) this.told.set(grid.sheet, grid);
    return { sheets };
  }
}

/** The pane's end: puts together again what was told, in the order in which it was told. */
export class ChangeListener {
  private readonly known = new Map<string, Grid>();
  /** Sheets that were told unasked, and that nobody has looked at since. */
  private readonly news = new Set<string>();

  /** The answer to a reading. */
  hear({ sheets }: BookChanges): Book {
    const grids = sheets.map((changes) => applied(this.known.get(changes.grid.sheet), changes));
    for (const grid of grids) {
      this.known.set(grid.sheet, grid);
      this.news.delete(grid.sheet);
    }
    return { grids };
  }

  /** What came with an edit: the next who reads the sheet need not ask for it. */
  hearNews(changes: BookChanges): void {
    for (const { sheet } of this.hear(changes).grids) this.news.add(sheet);
  }

  /** A sheet of which there is news, once; null when it has to be asked for. */
  takeNews(sheet: string): Book | null {
    const grid = this.known.get(sheet);
    return this.news.delete(sheet) && grid ? { grids: [grid] } : null;
  }

  /** After a write of one's own, which is no news, everything has to be asked for. */
  forgetNews(): void {
    this.news.clear();
  }
}

function changesOf(before: Grid | undefined, now: Grid): SheetChanges {
  if (!before) return { grid: now, gone: [], sameMerges: false };
  const rows = new Map(now.rows);
  for (const [row, cells] of now.rows) if (before.rows.get(row) === cells) rows.delete(row);
  const gone = [...before.rows.keys()].filter((row) => !now.rows.has(row));
  const sameMerges = before.merges === now.merges;
  return { grid: { ...now, rows, merges: sameMerges ? null : now.merges }, gone, sameMerges };
}

function applied(before: Grid | undefined, { grid, gone, sameMerges }: SheetChanges): Grid {
  if (!before) return grid;
  const rows = new Map(before.rows);
  for (const row of gone) rows.delete(row);
  const known = rows.size;
  for (const [row, cells] of grid.rows) rows.set(row, cells);
  const isLonger = rows.size > known;
  return {
    ...grid,
    rows: isLonger ? new Map([...rows].sort(([a], [b]) => a - b)) : rows,
    merges: sameMerges ? before.merges : grid.merges,
  };
}
