import type { Cell, Grid } from '../../model/grid';
import { isSameArea, type Area } from '../../model/place';
import type { Lattice } from './lattice';
import type { Segment } from './segments';

type Row = readonly (Cell | undefined)[] | undefined;

/** The rows that a reading came from, each the very object that the grid held, and all else that it depends on. */
interface Known<Read> {
  readonly sheet: string;
  readonly merges: Grid['merges'];
  readonly span: Area;
  readonly title: number | null;
  readonly above: number | null;
  readonly rows: readonly Row[];
  readonly numbers: readonly number[];
  readonly read: Read;
}

/**
 * Keeps what was read of a segment for as long as a grid holds its rows. Readers share the rows that an edit leaves alone
 * (session/share-rows.ts), so that after a keystroke one form is read anew and the others are the objects they were.
 */
export class KnownRows<Read> {
  private readonly known = new WeakMap<NonNullable<Row>, Known<Read>>();

  /** What was read of the segment before, or what `read` makes of it now. `above`: the year that stands over it. */
  of(grid: Grid, lattice: Lattice, segment: Segment, above: number | null, read: () => Read): Read {
    const first = grid.rows.get(segment.rows[0]!);
    if (!first) return read();
    const { sheet, merges } = grid;
    const { span } = lattice;
    const title = segment.title && segment.title.row;
    const numbers = around(lattice, segment);
    const before = this.known.get(first);
    const holds =
      before &&
      before.sheet === sheet &&
      before.merges === merges &&
      before.title === title &&
      before.above === above &&
      isSameArea(before.span, span) &&
      before.numbers.length === numbers.length &&
      numbers.every(
        (row, at) => before.numbers[at] === row && before.rows[at] === grid.rows.get(row),
      );
    if (holds) return before.read;
    const rows = numbers.map((row) => grid.rows.get(row));
    const known = { sheet, merges, span, title, above, rows, numbers, read: read() };
    this.known.set(first, known);
    return known.read;
  }
}

/** A form's rows, those next to it, since a header looks one row up and down, and those from which merges reach into it. */
function around(lattice: Lattice, { rows }: Segment): number[] {
  const first = rows[0]!;
  const above = lattice.slots(first).map(({ row }) => row);
  return [...above, first - 1, ...rows, rows[rows.length - 1]! + 1];
}
