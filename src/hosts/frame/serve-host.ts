import type { Book } from '../../model/grid';
import type { Place } from '../../model/place';
import { HostError, type Host, type Written } from '../host';
import { ChangeTeller } from './book-changes';
import {
  isMessage,
  type Call,
  type Calls,
  type Method,
  type Port,
  type ShownProblem,
  type ToPane,
} from './messages';
import { createNews, createTurns } from './news';

/** How many writes can still be undone from the pane. */
const KEPT_STEPS = 100;

/** What the page can do beside being a host. */
export interface Page {
  showProblems(problems: readonly ShownProblem[]): void;
  showRelated(cells: readonly Place[]): void;
  focusGrid(): void;
}

type Answers = {
  readonly [M in Method]: (
    ...args: Parameters<Calls[M]>
  ) => ReturnType<Calls[M]> | Promise<ReturnType<Calls[M]>>;
};

/** What the page can still do with a port that is being served. */
export interface Served {
  /** Sends the keyboard to the pane. */
  focusPane(): void;
  /** Asks the pane for the next cell that waits to be written, or the one before. */
  nextToFill(by: 1 | -1): void;
  /** No more calls are answered, no more changes told. */
  close(): void;
}

/** The page's end of the port: answers the pane's calls with a host. */
export function serveHost(port: Port, host: Host, page: Page): Served {
  const send = (message: ToPane): void => port.postMessage(message);
  const reading = new ChangeTeller();
  const answers = answersOf(host, page, reading);
  const inTurn = createTurns();
  const source = {
    read: (sheet: string) => host.read(sheet),
    tell: (book: Book) => reading.tell(book),
  };
  const tellEdit = createNews(source, inTurn, send);
  port.onmessage = ({ data }: { data: unknown }) => {
    if (!isMessage(data) || data.kind !== 'call') return;
    const call = data as Call;
    const reply = () => answer(answers, call, send);
    if (call.method === 'read') inTurn(reply);
    else void reply();
  };
  const watching = host.watch((change) => {
    const { kind, sheet } = change;
    if (kind !== 'edit' || sheet === null) send({ kind: 'change', change, news: null });
    else tellEdit(sheet, change);
  });
  send({ kind: 'hello', can: host.can });
  return {
    focusPane: () => send({ kind: 'focus' }),
    nextToFill: (by) => send({ kind: 'fill', by }),
    close: () => {
      port.onmessage = null;
      void watching.then((stop) => stop());
    },
  };
}

async function answer(
  answers: Answers,
  { id, method, args }: Call,
  send: (message: ToPane) => void,
): Promise<void> {
  try {
    const run = answers[method] as ((...args: unknown[]) => unknown) | undefined;
    if (!run) throw new HostError('unsupported', `工作台不认识“${String(method)}”。请刷新页面。`);
    send({ kind: 'done', id, value: await run(...args) });
  } catch (error) {
    const code = error instanceof HostError ? error.code : 'failed';
    send({ kind: 'refused', id, code, message: sentenceOf(error) });
  }
}

function answersOf(host: Host, page: Page, reading: ChangeTeller): Answers {
  const steps = new Map<number, Written>();
  let last = 0;
  const done = (): null => null;
  return {
    read: async (sheet) => reading.tell(await host.read(sheet ?? undefined)),
    show: (place) => host.show(place).then(done),
    write: async (edits, label) => {
      steps.set(++last, await host.write(edits, label));
      steps.delete(last - KEPT_STEPS);
      return last;
    },
    undo: async (step) => {
      const written = steps.get(step);
      if (!written) throw new HostError('gone', '这一步太早，已不能在窗格里撤销。请按 Ctrl+Z。');
      await written.undo();
      return null;
    },
    insertSheet: (sheet) => host.insertSheet(sheet),
    mark: (marks) => host.mark(marks).then(done),
    unmark: () => host.unmark().then(done),
    storeGet: (key) => host.store.get(key),
    storeSet: (key, value) => host.store.set(key, value).then(done),
    showProblems: (problems) => (page.showProblems(problems), null),
    showRelated: (cells) => (page.showRelated(cells), null),
    focusGrid: () => (page.focusGrid(), null),
  };
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
