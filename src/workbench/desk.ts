import type { IDisposable } from '@univerjs/core';
import type { DocumentStore, Host } from '../hosts/host';
import type { LoadedFile } from './file/load-file';
import { Journal } from './file/journal';
import { FileStore } from './file/file-store';
import type { Grid } from './grid/create-univer';
import { createGridHost } from './grid/grid-host';
import { guardText } from './grid/guard-text';
import { registerJournal } from './grid/journal-mutation';
import { LiveBook } from './grid/live-book';
import { observeEdits } from './grid/observe';
import { OpenBook } from './grid/open-book';
import { pasteContents } from './grid/paste';
import { endEditing, followSelection, selectPlace, type Selected } from './grid/selection';
import { vetoStructure } from './grid/veto';
import { workbookData } from './grid/workbook-data';

/** A file on the desk: open in the grid, reachable through the port. */
export interface OpenFile {
  readonly file: LoadedFile;
  readonly book: OpenBook;
  readonly store: FileStore;
  readonly host: Host;
  close(): void;
}

export interface DeskEvents {
  onSelected(selected: Selected): void;
  tint(on: boolean): void;
}

let opened = 0;

/** Opens a file in the grid. One at a time: the one before has to be closed. */
export function openInGrid(grid: Grid, file: LoadedFile, events: DeskEvents): OpenFile {
  const unitId = `file-${++opened}`;
  const ids = file.book.grids.map((_, at) => `sheet-${at}`);
  const sheets = file.book.grids.map((own, at) => ({
    id: ids[at]!,
    grid: own,
    look: file.look.sheets[at]!,
  }));
  const journal = new Journal();
  const book = new OpenBook(grid, unitId, new LiveBook(ids, file.book), journal);
  grid.api.createWorkbook(workbookData(unitId, sheets, file.book, file.look.styles));
  const attached: IDisposable[] = [
    registerJournal(book),
    ...vetoStructure(book),
    guardText(book),
    pasteContents(book),
    ...observeEdits(book),
    followSelection(book, events.onSelected),
  ];
  const store = new FileStore(file.bytes, journal);
  return {
    file,
    book,
    store,
    host: hostOver(book, store, events),
    close: () => {
      for (const one of attached) one.dispose();
      grid.api.disposeUnit(unitId);
    },
  };
}

function hostOver(book: OpenBook, store: DocumentStore, events: DeskEvents): Host {
  return createGridHost(
    book,
    {
      endEditing: () => endEditing(book),
      show: (place) => selectPlace(book, place),
      tint: (on) => events.tint(on),
    },
    store,
  );
}
