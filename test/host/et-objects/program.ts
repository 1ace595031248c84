import type { ModelSheet } from '../workbook-model/sheet';
import type { ModelWorkbook } from '../workbook-model/workbook';
import type { Quirks } from './quirks';

/** An open workbook with its place on the disk. */
export interface OpenBook {
  readonly model: ModelWorkbook;
  /** With the folder. */
  fullName: string;
  readonly properties: Map<string, unknown>;
  date1904: boolean;
}

/** The switches of the program. */
export interface Switches {
  ScreenUpdating: boolean;
  EnableEvents: boolean;
  DisplayAlerts: boolean;
  Calculation: number;
}

export const AT_START: Readonly<Switches> = {
  ScreenUpdating: true,
  EnableEvents: true,
  DisplayAlerts: true,
  Calculation: -4105,
};

/** One page of the add-in: the hidden ribbon page, the pane, a dialog. Its listeners go when it closes. */
export interface Page {
  readonly listeners: Map<string, ((...about: unknown[]) => void)[]>;
  /** Functions that may be named instead of given. */
  readonly globals: Record<string, unknown>;
}

export interface Pane {
  readonly id: number;
  url: string;
  visible: boolean;
  dock: number;
  width: number;
}

/** A running WPS 表格, behind the objects that its add-ins see. */
export class Program {
  readonly books: OpenBook[] = [];
  active: OpenBook | null = null;
  readonly switches: Switches = { ...AT_START };
  readonly pages = new Set<Page>();
  readonly panes = new Map<number, Pane>();
  readonly storage = new Map<string, string | number | boolean>();
  scrollRow = 1;
  /** Every property read or set and every call, as each crosses into another process. */
  calls = 0;
  /** By name, `Range.Value2`. */
  readonly counts = new Map<string, number>();
  /** How many of the coming calls find a cell being edited. */
  editing = 0;
  private waiting: { after: number; readonly happens: () => void } | null = null;
  private failing: { readonly name: string | null; left: number } | null = null;

  constructor(readonly quirks: Quirks) {}

  /** The nth coming use of a member, `Range.Value2=` or `Range.Insert`, fails; null: of any. */
  failAt(name: string | null, nth = 1): void {
    this.failing = { name, left: nth };
  }

  /** After so many more uses of members, before the next, something else happens to the workbook. */
  meanwhile(after: number, happens: () => void): void {
    this.waiting = { after, happens };
  }

  /** To be called for every use of a member. */
  use(name: string): void {
    this.calls += 1;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (this.waiting && --this.waiting.after < 0) {
      const { happens } = this.waiting;
      this.waiting = null;
      happens();
    }
    if (this.editing > 0) {
      this.editing -= 1;
      throw new Error('Unspecified error');
    }
    if (!this.failing || (this.failing.name ?? name) !== name) return;
    this.failing.left -= 1;
    if (this.failing.left > 0) return;
    this.failing = null;
    throw new Error(`simulated failure at ${name}`);
  }
}

/** A workbook as an object of the program refers to it. */
export interface InBook {
  readonly program: Program;
  readonly book: OpenBook;
}

export interface InSheet extends InBook {
  readonly sheet: ModelSheet;
}

/** An object whose sheet or workbook is gone answers nothing any more. */
export function refuseGone({
  program,
  book,
  sheet,
}: InBook & { readonly sheet?: ModelSheet }): void {
  const isOpen = program.books.includes(book);
  if (!isOpen || (sheet && !book.model.sheets.includes(sheet))) {
    throw new Error('the object is no longer there');
  }
}

/** Everything that changes a workbook goes through here. */
export function refuseReadOnly({ book }: Pick<InBook, 'book'>): void {
  if (book.model.inProtectedView) throw new Error('工作簿以只读方式打开，不能修改');
}

/** Everything that changes a sheet goes through here. */
export function refuseProtected({ book, sheet }: InSheet): void {
  refuseReadOnly({ book });
  if (sheet.protected) throw new Error('被保护单元格不支持此功能');
}
