import type { Capabilities, DocumentStore, Host } from '../../hosts/host';
import { hostBusy, sheetGone, sheetProtected } from '../../hosts/refusals';
import { retryBusy } from '../../hosts/retry-busy';
import { freeSheetName } from '../../hosts/sheet-name';
import { planWrite } from '../../hosts/write-plan';
import type { Place } from '../../model/place';
import { addSheet } from './write/add-sheet';
import { layOver } from './write/lay-over';
import type { OpenBook } from './open-book';
import { writePlans } from './write/write-plans';

/** What a host needs of the page around the grid; in tests there is none. */
export interface GridView {
  /** Commits what is being typed; false when that cannot be done yet. */
  endEditing(): Promise<boolean>;
  /** Activates the sheet and selects the cell. */
  show(place: Place): void;
}

const CAN: Capabilities = {
  name: '绩校工作台',
  version: '1',
  merges: true,
  events: true,
  nativeUndo: true,
  tellsComputed: true,
  marks: true,
  store: true,
  settle: 0,
};

/** How long a write waits for the end of typing. */
const PATIENCE = { retries: 2, wait: 20 };

/** The port over the grid of the page. */
export function createGridHost(book: OpenBook, view: GridView, store: DocumentStore): Host {
  let writing = false;
  /** Its own writes are no news to those who asked for them. */
  const change = async <T>(write: () => T | Promise<T>): Promise<T> => {
    await retryBusy(async () => {
      if (!(await view.endEditing())) throw hostBusy();
    }, PATIENCE);
    writing = true;
    try {
      return await write();
    } finally {
      writing = false;
    }
  };
  const known = (sheet: string): string => {
    const id = book.live.idOf(sheet);
    if (id === undefined) throw sheetGone(sheet);
    return id;
  };
  return {
    can: CAN,
    store,
    // What is being typed is not there yet: a check must not cut a person's typing short.
    read: async (sheet) => {
      if (sheet !== undefined) known(sheet);
      return book.live.read(sheet);
    },
    watch: (on) => {
      const told = book.changes.subscribe((news) => {
        if (!writing || news.kind === 'selection') on({ ...news, remote: false });
      });
      return Promise.resolve(() => Promise.resolve(told.unsubscribe()));
    },
    show: async (place) => {
      known(place.sheet);
      await view.endEditing();
      view.show(place);
    },
    write: async (edits) => {
      const takeBack = await change(() => writePlans(book, planWrite(edits)));
      return { undo: () => change(takeBack) };
    },
    insertSheet: ({ draft, at }) =>
      change(() => {
        if (at) {
          if (book.protection.isProtected(known(at.sheet))) throw sheetProtected(at.sheet);
          layOver(book, draft, at);
          return at.sheet;
        }
        const taken = book.live.read().grids.map(({ sheet }) => sheet);
        const name = freeSheetName(draft.name, taken);
        addSheet(book, { ...draft, name });
        return name;
      }),
    mark: async (marks) => {
      const isClosed = (sheet: string) => book.protection.isProtected(known(sheet));
      const closed = marks.find(({ sheet }) => isClosed(sheet));
      if (closed) throw sheetProtected(closed.sheet);
      book.overlay.mark(marks);
    },
    unmark: async () => book.overlay.mark([]),
  };
}
