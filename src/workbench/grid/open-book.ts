import type { IStyleData, Workbook, Worksheet } from '@univerjs/core';
import { Subject } from 'rxjs';
import type { Place } from '../../model/place';
import type { Journal } from '../file/journal';
import type { Grid } from './univer/create-univer';
import type { LiveBook } from './read/live-book';
import { Overlay } from './overlay/overlay';
import { Protection } from './guard/protection';

/** Who is changing cells at the moment: a person, the program (a fix, a template), or undo and redo. */
export type Author = 'person' | 'program' | 'history';

/** A change in the grid, told after it has reached the live book. */
export interface GridChange {
  readonly kind: 'edit' | 'selection' | 'sheets';
  readonly sheet: string | null;
  readonly place: Place | null;
}

/** One workbook open in the grid, with what belongs to it. */
export class OpenBook {
  /** Set around every write of our own; Univer's own word for it (`trigger`) is stale after a refused command. */
  author: Author = 'person';
  readonly changes = new Subject<GridChange>();
  /** Something that travels with the file, but stands in no cell, was set. */
  readonly stored = new Subject<void>();
  readonly overlay = new Overlay();
  readonly protection = new Protection();
  /** Sentences for the person at the keyboard: what was not done, and what to do instead. */
  readonly refusals = new Subject<string>();

  constructor(
    readonly grid: Grid,
    readonly unitId: string,
    readonly live: LiveBook,
    readonly journal: Journal,
  ) {}

  private sheetsAdded = 0;

  /** A number that no sheet of this workbook has had, not even one that was taken back. */
  nextSheet(): number {
    return ++this.sheetsAdded;
  }

  /** Runs a write of ours as the program, so that neither guard nor veto takes it for typing. */
  asProgram<T>(write: () => T): T {
    const before = this.author;
    this.author = 'program';
    try {
      return write();
    } finally {
      this.author = before;
    }
  }

  workbook(): Workbook {
    return this.grid.api.getWorkbook(this.unitId)!.getWorkbook();
  }

  worksheet(id: string): Worksheet | null {
    return this.workbook().getSheetBySheetId(id) ?? null;
  }

  styleAt(sheetId: string, row: number, col: number): IStyleData {
    const sheet = this.worksheet(sheetId);
    return sheet ? styleIn(sheet, row, col) : {};
  }

  formatAt(sheetId: string, row: number, col: number): string {
    return formatOf(this.styleAt(sheetId, row, col));
  }
}

/** By the stored cell: Univer's other getters run every interceptor, the drawing ones too. */
export function styleIn(sheet: Worksheet, row: number, col: number): IStyleData {
  const raw = sheet.getCellRaw(row, col) ?? null;
  return sheet.getComposedCellStyleByCellData(row, col, raw);
}

/** The number format of a style, `General` when it has none. */
export function formatOf(style: IStyleData): string {
  return style.n?.pattern ?? 'General';
}
