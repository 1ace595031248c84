import type { ModelSheet } from './workbook-model/sheet';
import type { ModelWorkbook } from './workbook-model/workbook';
import { application, type EtRoot } from './et-objects/application';
import { tellModelEvent, tellPages } from './et-objects/events';
import { Program, type OpenBook, type Page } from './et-objects/program';
import { PLAIN, type Quirks } from './et-objects/quirks';
import { workbook } from './et-objects/workbook';
import { worksheet } from './et-objects/worksheet';

/** A page of the add-in, in a world of its own. */
interface EtPage {
  readonly application: EtRoot;
  /** Its listeners go with it. */
  close(): void;
}

/** WPS 表格 as its add-ins see it, our own workbooks behind it. Runs in Node and in a browser alike. */
export interface SimulatedEt {
  readonly program: Program;
  /** Opens a page; `globals`: functions that it may name instead of giving them. */
  openPage(globals?: Record<string, unknown>): EtPage;
  /** Opens a workbook and brings it to the front. */
  open(model: ModelWorkbook, fullName: string): OpenBook;
  /** The user brings another workbook to the front. */
  bringToFront(book: OpenBook): void;
  close(book: OpenBook): void;
  /** The user saves, under another name or the same. */
  save(book: OpenBook, fullName?: string): void;
  removeSheet(book: OpenBook, sheet: ModelSheet): void;
}

/** Starts a WPS 表格 with one workbook open, of a build with the given quirks. */
export function startEt(
  model: ModelWorkbook,
  quirks: Partial<Quirks> = {},
  fullName = '/home/user/绩效目标表.xlsx',
): SimulatedEt {
  const program = new Program({ ...PLAIN, ...quirks });

  const et: SimulatedEt = {
    program,
    openPage(globals = {}) {
      const page: Page = { listeners: new Map(), globals };
      program.pages.add(page);
      return {
        application: application({ program, page }),
        close: () => void program.pages.delete(page),
      };
    },
    open(opened, name) {
      const book: OpenBook = {
        model: opened,
        fullName: name,
        properties: new Map(),
        date1904: false,
      };
      program.books.push(book);
      opened.listen((event) => tellModelEvent(program, book, event));
      et.bringToFront(book);
      return book;
    },
    bringToFront(book) {
      program.active = book;
      tellPages(program, 'WorkbookActivate', workbook({ program, book }));
    },
    close(book) {
      program.books.splice(program.books.indexOf(book), 1);
      const [next = null] = program.books;
      if (program.active !== book) return;
      program.active = null;
      if (next) et.bringToFront(next);
    },
    save(book, name = book.fullName) {
      tellPages(program, 'WorkbookBeforeSave', workbook({ program, book }), false, {});
      book.fullName = name;
      tellPages(program, 'WorkbookAfterSave', workbook({ program, book }), true);
    },
    removeSheet(book, sheet) {
      tellPages(program, 'SheetBeforeDelete', worksheet({ program, book, sheet }));
      book.model.removeSheet(sheet);
    },
  };
  et.open(model, fullName);
  return et;
}
