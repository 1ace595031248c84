import type { DeleteRow, InsertRow } from '../../model/edit';
import type { Held } from '../../model/grid';
import type { Place } from '../../model/place';
import type { SheetDraft } from '../../model/sheet-draft';

/** A step that moves cells or adds some: what comes after it counts its rows anew. */
export type Structural =
  InsertRow | DeleteRow | LayOver | { readonly kind: 'add-sheet'; readonly draft: SheetDraft };

/** A draft laid over blank cells of a sheet, its first cell at a place. */
export interface LayOver {
  readonly kind: 'lay-over';
  readonly draft: SheetDraft;
  readonly at: Place;
}

/** One cell that differs from the file, at the rows of its moment. */
export interface ChangedCell {
  readonly place: Place;
  readonly before: Held;
  readonly after: Held;
}

export type JournalStep = Structural | ({ readonly kind: 'set-cell' } & ChangedCell);

interface Segment {
  readonly opening: Structural | null;
  readonly cells: Map<string, ChangedCell>;
}

const keyOf = (place: Place): string => `${place.sheet}!${place.row},${place.col}`;

/**
 * What has happened to the workbook since its file was opened, as its net effect. Saving applies it to the bytes that were
 * opened, again and again: so an undo past a save leaves nothing behind, and an untouched part stays as it was.
 */
export class Journal {
  private segments: Segment[] = [{ opening: null, cells: new Map() }];
  /** Grows with every change; a save remembers the revision it wrote. */
  revision = 0;

  /** What is saved beside the cells has changed. */
  touch(): void {
    this.revision++;
  }

  /** A cell's content changed; setting it back to what the file holds leaves no trace. */
  setCell(place: Place, before: Held, after: Held): void {
    this.revision++;
    const { cells } = this.segments[this.segments.length - 1]!;
    const key = keyOf(place);
    const first = cells.get(key)?.before;
    const original = cells.has(key) ? first! : before;
    if (original === after) cells.delete(key);
    else cells.set(key, { place, before: original, after });
  }

  /** A structural step was done, or done again. */
  open(opening: Structural): void {
    this.revision++;
    this.segments.push({ opening, cells: new Map() });
  }

  /** The latest structural step was undone; undo goes backwards, so its own cells were undone before it. */
  close(): void {
    this.revision++;
    if (this.segments.length > 1) this.segments.pop();
  }

  /** Whether everything is as the file has it. */
  isEmpty(): boolean {
    return this.segments.length === 1 && this.segments[0]!.cells.size === 0;
  }

  /** Every step of the net effect, in order. */
  steps(): JournalStep[] {
    return this.segments.flatMap(({ opening, cells }) => [
      ...(opening ? [opening] : []),
      ...Array.from(cells.values(), (cell) => ({ kind: 'set-cell' as const, ...cell })),
    ]);
  }
}
