import type { Host } from '../host';
import type { Patience } from '../retry-busy';
import { wpsCapabilities } from './capabilities';
import type { EtApplication } from './et';
import { createGate } from './gate';
import { insertSheet } from './draft/insert-sheet';
import { markCells, unmarkCells } from './marks/marks';
import { createOwnBook } from './own-book';
import { readBook, readSheet } from './read/read';
import { show } from './show';
import { createStore } from './store/store';
import { watch } from './watch';
import { write } from './write/write';
import { createWriter } from './write/writer';

export interface WpsHostOptions {
  readonly patience?: Patience;
  /** Told while watching when another workbook comes to the front: a pane that stays open needs a new host for that one. */
  readonly onOtherWorkbook?: () => void;
}

const PATIENCE: Patience = { retries: 2, wait: 300 };

/**
 * The workbook that is in front when the host is asked for the first time. `app` is what `findEt` found; while another
 * workbook is in front, everything is refused with a sentence.
 */
export function createWpsHost(app: EtApplication, options: WpsHostOptions = {}): Host {
  const { patience = PATIENCE, onOtherWorkbook } = options;
  const gate = createGate(app, patience);
  const own = createOwnBook(app);
  const writer = createWriter(app, gate, own, Date.now);
  return {
    can: wpsCapabilities(app),
    read: (sheet) => (sheet === undefined ? readBook(gate, own) : readSheet(gate, own, sheet)),
    watch: (on) => watch({ app, gate, own, writer, onOtherWorkbook }, on),
    show: (place) => gate.run(() => show(app, own, place)),
    write: (edits) => write(writer, own, edits),
    insertSheet: (sheet) =>
      writer.run(sheet.at ? [sheet.at.sheet] : [], (journal) => insertSheet(own, journal, sheet)),
    mark: (marks) => writer.run([], (journal) => markCells(own, journal, marks)),
    unmark: () => writer.run([], () => unmarkCells(own)),
    store: createStore(app, gate, own),
  };
}
