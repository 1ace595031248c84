import type { Page, Pane, Program } from './program';
import { define } from './strict';

/** A task pane as the add-in's pages see it; created hidden. */
export interface EtTaskPane {
  readonly ID: number;
  Visible: boolean;
  /** 0 left, 2 right. */
  DockPosition: number;
  Width: number;
  Navigate(url: string): void;
  Delete(): void;
}

/** Kept in memory while the program runs; shared by the pages of one add-in. */
interface EtPluginStorage {
  readonly length: number;
  setItem(key: string, value: string | number | boolean): void;
  getItem(key: string): unknown;
  removeItem(key: string): void;
  clear(): void;
  key(index: number): unknown;
}

/** What an add-in's page has beside the object model. */
export interface EtAddinRoot {
  readonly PluginStorage: EtPluginStorage;
  CreateTaskPane(url: string, title?: string): EtTaskPane;
  GetTaskPane(id: number): EtTaskPane | null;
}

interface OfPane {
  readonly program: Program;
  readonly pane: Pane;
}

const taskPane = define<OfPane, EtTaskPane>(
  'CustomTaskpane',
  {
    get: {
      ID: ({ pane }) => pane.id,
      Visible: ({ pane }) => pane.visible,
      DockPosition: ({ pane }) => pane.dock,
      Width: ({ pane }) => pane.width,
    },
    set: {
      Visible: ({ pane }, visible: boolean) => {
        pane.visible = visible;
      },
      DockPosition: ({ pane }, dock: number) => {
        pane.dock = dock;
      },
      Width: ({ pane }, width: number) => {
        pane.width = width;
      },
    },
    call: {
      Navigate: ({ pane }, url: string) => {
        pane.url = url;
      },
      Delete: ({ program, pane }) => void program.panes.delete(pane.id),
    },
  },
  ({ program, pane }) => {
    if (!program.panes.has(pane.id)) throw new Error('the pane is gone');
  },
);

const storage = define<{ readonly program: Program }, EtPluginStorage>('PluginStorage', {
  get: { length: ({ program }) => program.storage.size },
  call: {
    setItem: ({ program }, key: string, value: string | number | boolean) => {
      if (!['string', 'number', 'boolean'].includes(typeof value)) {
        throw new TypeError('only texts, numbers and truth values can be kept');
      }
      program.storage.set(key, value);
    },
    getItem: ({ program: { storage: kept, quirks } }, key: string) => {
      const value = kept.get(key);
      if (value === undefined) return quirks.missingItem;
      return typeof value === 'number' && quirks.numbersAsText ? String(value) : value;
    },
    removeItem: ({ program }, key: string) => void program.storage.delete(key),
    clear: ({ program }) => program.storage.clear(),
    key: ({ program }, index: number) => [...program.storage.keys()][index] ?? null,
  },
});

interface OfPage {
  readonly program: Program;
  readonly page: Page;
}

/** Panes are numbered from 1 in every process; a number of before may name none. */
export const ADDIN_ROOT = {
  get: { PluginStorage: storage },
  call: {
    CreateTaskPane: ({ program }: OfPage, url: string) => {
      const id = program.panes.size + 1;
      const pane: Pane = { id, url, visible: false, dock: 2, width: 300 };
      program.panes.set(id, pane);
      return taskPane({ program, pane });
    },
    GetTaskPane: ({ program }: OfPage, id: number) => {
      const pane = program.panes.get(id);
      if (pane) return taskPane({ program, pane });
      if (program.quirks.stalePane === 'throws') throw new Error(`no pane ${id}`);
      return null;
    },
  },
};
