import type { IDisposable } from '@univerjs/core';
import type { Host } from '../hosts/host';
import type { LoadedFile } from './file/load-file';
import { Journal } from './file/journal';
import { FileStore } from './file/file-store';
import { acceptOtherInput } from './grid/univer/accept-other-input';
import type { Grid } from './grid/univer/create-univer';
import { createGridHost, type GridView } from './grid/grid-host';
import { guardText } from './grid/guard/guard-text';
import { registerJournal } from './grid/write/journal-mutation';
import { keepResults } from './grid/guard/keep-results';
import { LiveBook } from './grid/read/live-book';
import { observeEdits } from './grid/read/observe';
import { OpenBook } from './grid/open-book';
import { pasteContents } from './grid/write/paste';
import { followSelection, type Selected } from './grid/selection';
import { vetoStructure } from './grid/guard/veto';
import type { SheetContent } from './grid/data/sheet-content';
import { workbookData } from './grid/data/workbook-data';

/** A file on the desk: open in the grid, reachable through the port. */
export interface OpenFile {
  readonly file: LoadedFile;
  readonly book: OpenBook;
  readonly store: FileStore;
  readonly host: Host;
  close(): void;
}

let opened = 0;

/** Opens a file in the grid, its columns fitted into `space` pixels. One at a time: the one before has to be closed. */
export function openInGrid(
  grid: Grid,
  file: LoadedFile,
  viewOf: (book: OpenBook) => GridView,
  onSelected: (selected: Selected) => void,
  space = Infinity,
): OpenFile {
  // A new unit for every file: Univer's undo stack outlives a closed one.
  const unitId = `file-${++opened}`;
  const sheets = contents(file, unitId);
  const journal = new Journal();
  const live = new LiveBook(
    sheets.map(({ id }) => id),
    file.book,
  );
  const book = new OpenBook(grid, unitId, live, journal);
  protectSheets(book, sheets);
  grid.api.createWorkbook(workbookData(unitId, sheets, file.book, space));
  acceptOtherInput(grid);
  const attached: IDisposable[] = [
    registerJournal(book),
    vetoStructure(book),
    guardText(book),
    keepResults(book),
    pasteContents(book),
    ...observeEdits(book),
    followSelection(book, onSelected),
  ];
  const store = new FileStore(file.bytes, journal, () => book.stored.next());
  return {
    file,
    book,
    store,
    host: createGridHost(book, viewOf(book), store),
    close: () => {
      for (const one of attached) one.dispose();
      grid.api.disposeUnit(unitId);
    },
  };
}

function contents({ book, look }: LoadedFile, unitId: string): SheetContent[] {
  return book.grids.map((grid, at) => ({
    id: `sheet-${at}`,
    grid,
    look: look.sheets[at]!,
    styles: look.styles,
    space: unitId,
  }));
}

/** A protected form is filled in where the file leaves its cells open, and nowhere else. */
function protectSheets(book: OpenBook, sheets: readonly SheetContent[]): void {
  for (const { id, look } of sheets) {
    if (!look.isProtected) continue;
    book.protection.protect(id, (row, col) =>
      look.unlocked.has(look.styles.get(row)?.get(col) ?? 0),
    );
  }
}
