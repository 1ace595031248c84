import type { Host } from '../host';
import type { Patience } from '../retry-busy';
import { excelCapabilities } from './capabilities';
import { connect } from './connection';
import { createOwnWrites } from '../own-writes';
import { readBook, readSheet } from './read';
import { createSelection } from './selection';
import { createSheetNames } from './sheet-names';
import { show } from './show';
import { readEntry } from './store';
import { watch } from './watch';
import type { Writing } from './writing';

export interface ExcelHostOptions {
  /** Asked at every command that changes the workbook; after a refusal it is asked again. */
  readonly writing: () => Promise<Writing>;
  readonly patience?: Patience;
  /** Milliseconds after which a request that Excel does not answer is given up. */
  readonly timeout?: number;
}

const PATIENCE: Patience = { retries: 2, wait: 300 };
const TIMEOUT = 30_000;

/** The workbook in which the add-in runs. To be called after `Office.onReady`. */
export function createExcelHost(options: ExcelHostOptions): Host {
  const { writing, patience = PATIENCE, timeout = TIMEOUT } = options;
  const connection = connect({ patience, timeout });
  const names = createSheetNames();
  const ownWrites = createOwnWrites(Date.now);
  const selection = createSelection(connection, Date.now);
  return {
    can: excelCapabilities(),
    read: (sheet) =>
      sheet === undefined ? readBook(connection, names) : readSheet(connection, names, sheet),
    watch: (on) => watch({ connection, names, ownWrites, selection }, on),
    show: (place) => show(connection, selection, place),
    write: async (edits) => (await writing()).write(connection, ownWrites, edits),
    insertSheet: async (sheet) => (await writing()).insertSheet(connection, sheet),
    mark: async (marks) => (await writing()).mark(connection, marks),
    unmark: async () => (await writing()).unmark(connection),
    store: {
      get: (key) => readEntry(connection, key),
      set: async (key, value) => (await writing()).writeEntry(connection, key, value),
    },
  };
}
