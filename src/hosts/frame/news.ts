import type { Book } from '../../model/grid';
import type { Change } from '../host';
import type { BookChanges } from './book-changes';
import type { ToPane } from './messages';

/** What is told of readings, one after another: the other end puts them together in the order in which they were read. */
export type InTurn = (work: () => Promise<void>) => void;

export function createTurns(): InTurn {
  let last = Promise.resolve();
  return (work) => {
    last = last.then(work, work);
  };
}

/** Where readings come from, and how they are told. */
interface Source {
  read(sheet: string): Promise<Book>;
  tell(book: Book): BookChanges;
}

/** Tells an edit together with what it changed; the edits that one command makes to a sheet are one. */
export function createNews(
  { read, tell }: Source,
  inTurn: InTurn,
  send: (message: ToPane) => void,
): (sheet: string, change: Change) => void {
  const edited = new Set<string>();
  return (sheet, change) => {
    if (edited.has(sheet)) return;
    edited.add(sheet);
    inTurn(async () => {
      edited.delete(sheet);
      // A sheet that is gone already is asked for like any other, and the answer says so.
      const news = await read(sheet).then(tell, () => null);
      send({ kind: 'change', change, news });
    });
  };
}
