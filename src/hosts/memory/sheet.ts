import type { Cell, Grid, Held } from '../../model/grid';
import { contains, type Area } from '../../model/place';
import { shiftArea, type RowShift } from '../../model/row-shift';

/** One cell with what a Grid does not tell: the number format and fill of a cell that may be blank. */
export interface Slot {
  readonly cell: Cell | null;
  readonly format: string;
  /** `#RRGGBB`; null for none. */
  readonly fill: string | null;
}

const BLANK: Slot = { cell: null, format: 'General', fill: null };

/** A worksheet that can be changed. */
export class MemorySheet {
  protected = false;
  merges: Area[];
  private rows = new Map<number, Map<number, Slot>>();

  constructor(
    readonly name: string,
    private readonly grid: Pick<Grid, 'visibility' | 'hiddenRows' | 'hiddenCols'> & {
      readonly merges: readonly Area[] | null;
    },
  ) {
    this.merges = [...(grid.merges ?? [])];
  }

  slot(row: number, col: number): Slot {
    return this.rows.get(row)?.get(col) ?? BLANK;
  }

  set(row: number, col: number, change: Partial<Slot>): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    cells.set(col, { ...(cells.get(col) ?? BLANK), ...change });
  }

  held(row: number, col: number): Held {
    return this.slot(row, col).cell?.value ?? null;
  }

  row(row: number): ReadonlyMap<number, Slot> {
    return this.rows.get(row) ?? new Map();
  }

  /** The merged area that a cell belongs to, if any. */
  mergeAt(row: number, col: number): Area | undefined {
    return this.merges.find((area) => contains(area, row, col));
  }

  /** Moves cells and merges; a merge that shrinks away keeps nothing. */
  shift(shift: RowShift): void {
    const moved = new Map<number, Map<number, Slot>>();
    for (const [row, cells] of this.rows) {
      const area = shiftArea({ top: row, bottom: row, left: 0, right: 0 }, shift);
      if (area) moved.set(area.bottom, cells);
    }
    this.rows = moved;
    this.merges = this.merges.flatMap((area) => {
      const left = shiftArea(area, shift);
      return left && (left.top < left.bottom || left.left < left.right) ? [left] : [];
    });
  }

  /** What a reader may hold on to: nothing in it changes any more. */
  snapshot(tellsMerges: boolean): Grid {
    const rows = new Map<number, readonly (Cell | undefined)[]>();
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const cells: (Cell | undefined)[] = [];
      for (const [col, { cell }] of this.rows.get(row)!) if (cell) cells[col] = cell;
      if (cells.length > 0) rows.set(row, Object.freeze(Array.from(cells)));
    }
    const { visibility, hiddenRows, hiddenCols } = this.grid;
    const merges = tellsMerges ? Object.freeze([...this.merges]) : null;
    return Object.freeze({ sheet: this.name, visibility, rows, merges, hiddenRows, hiddenCols });
  }
}
