import type { Host, Switch } from '../host';
import type { Patience } from '../retry-busy';
import { excelCapabilities, hasExcelApi } from './capabilities';
import { connect } from './connection';
import { createOwnWrites } from '../own-writes';
import { createKnownMerges } from './read/known-merges';
import { readBook, readSheet } from './read/read';
import { createSelection } from './selection';
import { createSheetNames } from './sheet-names';
import { show } from './show';
import { createStoreReader } from './store/store';
import { watch } from './watch/watch';
import type { Writing } from './writing';

export interface ExcelHostOptions {
  /** Asked at every command that changes the workbook; after a refusal it is asked again. */
  readonly writing: () => Promise<Writing>;
  /** Whether merged areas may be asked for; they are when absent. */
  readonly mergeSwitch?: Switch;
  readonly patience?: Patience;
  /** Milliseconds after which a request that Excel does not answer is given up. */
  readonly timeout?: number;
}

const PATIENCE: Patience = { retries: 2, wait: 300 };
const TIMEOUT = 30_000;

/** The workbook in which the add-in runs. To be called after `Office.onReady`. */
export function createExcelHost(options: ExcelHostOptions): Host {
  const { writing, mergeSwitch, patience = PATIENCE, timeout = TIMEOUT } = options;
  const connection = connect({ patience, timeout });
  const names = createSheetNames();
  const mayAskMerges = () => hasExcelApi('1.13') && (mergeSwitch?.isOn() ?? true);
  const merges = createKnownMerges(mayAskMerges);
  const reading = { connection, names, merges };
  const ownWrites = createOwnWrites(Date.now);
  const selection = createSelection(connection, Date.now);
  return {
    can: excelCapabilities(),
    ...(mergeSwitch && hasExcelApi('1.13') ? { mergeSwitch } : {}),
    read: (sheet, afresh) => {
      if (afresh) merges.forget();
      return sheet === undefined ? readBook(reading) : readSheet(reading, sheet);
    },
    watch: (on) => watch({ ...reading, ownWrites, selection }, on),
    show: (place) => show(connection, selection, names, place),
    write: async (edits) => (await writing()).write(connection, ownWrites, names, edits),
    insertSheet: async (sheet) => (await writing()).insertSheet(connection, sheet),
    mark: async (marks) => (await writing()).mark(connection, marks),
    unmark: async () => (await writing()).unmark(connection),
    store: {
      get: createStoreReader(connection),
      set: async (key, value) => (await writing()).writeEntry(connection, key, value),
    },
  };
}
