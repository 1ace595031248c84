import type { Change, Host } from '../hosts/host';
import type { CheckOptions } from '../lint/check';
import type { BulkFix } from '../lint/fix-all';
import type { Engine } from '../lint/engine';
import { applyWaivers } from '../lint/waivers';
import type { Book } from '../model/grid';
import type { Place } from '../model/place';
import { LOOK_AGAIN, pause } from './attempt';
import { attemptRead } from './attempt-read';
import { readAgain } from './read-again';
import { identify } from './identity';
import { createLoop, type Request } from './loop';
import type { Observable } from './observable';
import type { SessionOptions } from './session-options';
import { shareRows } from './share-rows';
import { nextSelection } from './next-selection';
import type { SessionState } from './state';
import { partToFill } from './to-fill';

/** Work that takes longer than this is told, in milliseconds. */
const LONG = 500;
/** From this many rows on, checking may outlast LONG: say so before it blocks the page. */
const MANY_ROWS = 5_000;

/** The live loop: a hint, a read, a check, a list. */
export interface Checking {
  /** The workbook as it was read for the outcome that is shown. */
  book(): Book;
  /** All safe fixes but those of cells that are to be left alone, worked out from that workbook; nothing is written. */
  fixAll(leave: (place: Place) => boolean): BulkFix;
  /** What puts an entry of the indicator library into a table; nothing is written. */
  entryEdits: Engine['entryEdits'];
  hint(change: Change): void;
  /** Reads the whole workbook and checks it; resolves when the list is up to date. */
  recheck(afresh?: boolean): Promise<void>;
  /** Brings a stale list up to date; at once when it is. */
  freshen(): Promise<void>;
  /** Lists anew from what was read, after a change of settings or waivers. */
  relist(): void;
  stop(): void;
}

export function createChecking(
  host: Host,
  state: Observable<SessionState>,
  { engine: loadEngine, rules }: Pick<SessionOptions, 'engine' | 'rules'>,
  onListed: (request: Request) => Promise<void>,
): Checking {
  let book: Book = { grids: [] };
  let ids = 0;
  let engine: Engine | null = null;
  const options = ({ profiles }: Engine): CheckOptions => {
    const { severities, submission, profile: name } = state.get().settings;
    const profile = profiles.find((one) => one.name === name);
    return {
      keep: true,
      severities,
      submission,
      ...(profile ? { profile } : {}),
      ...(rules ? { rules } : {}),
    };
  };

  const list = () => {
    // Nothing was read yet, so there is nothing to list anew.
    if (!engine) return;
    const before = state.get();
    const since = before.version > 0 ? { since: before.outcome } : {};
    const checked = engine.check(book, { ...options(engine), ...since });
    const outcome = applyWaivers(checked, book, before.waivers);
    const parted = partToFill(outcome, book, before.inserted);
    const problems = identify(before.problems, parted.problems, () => `p${(ids += 1)}`);
    state.set({
      phase: 'ready',
      failure: null,
      outcome,
      problems,
      toFill: parted.toFill,
      version: before.version + 1,
      stale: loop.pending(),
      ...nextSelection(engine, before, problems, book),
    });
  };

  const job = async (request: Request) => {
    const slow = setTimeout(() => state.set({ progress: { step: 'reading', sheets: null } }), LONG);
    const read = await attemptRead(async () => {
      // At once: the engine may still be on its way when the first workbook is read.
      const [fresh, loaded] = await Promise.all([readAgain(host, book, request), loadEngine()]);
      engine = loaded;
      return fresh;
    });
    clearTimeout(slow);
    if (read.kind === 'busy') {
      // The user is typing into a cell: the old list stays, marked as old, and the job asks for itself again.
      state.set({ stale: true });
      await pause(LOOK_AGAIN);
      loop.soon(request);
    } else if (read.kind === 'failed') {
      const phase = state.get().version === 0 ? 'error' : state.get().phase;
      state.set({ phase, failure: read.sentence, stale: true });
    } else {
      const before = book;
      book = shareRows(before, read.book);
      if (state.get().phase === 'ready' && book === before)
        state.set({ failure: null, stale: loop.pending() });
      else {
        await announce(book, state);
        list();
        await onListed(request);
      }
    }
    if (state.get().progress) state.set({ progress: null });
  };
  const loop = createLoop(job, host.can.settle);

  return {
    book: () => book,
    entryEdits: (...asked) => (engine ? engine.entryEdits(...asked) : []),
    fixAll: (leave) =>
      engine
        ? engine.fixAll(book, options(engine), leave)
        : { edits: [], problems: [], after: state.get().outcome },
    hint(change) {
      const { live } = state.get().settings;
      // Where an edit is checked at once the list is old for no longer than it takes to draw it as old.
      if (!live || host.can.settle > 0) state.set({ stale: true });
      if (!live) return;
      const sheets = change.kind === 'edit' && change.sheet ? new Set([change.sheet]) : 'all';
      loop.soon({ sheets, remote: change.remote });
    },
    recheck: (afresh = false) => loop.now({ sheets: 'all', remote: false, afresh }),
    freshen: () =>
      state.get().stale ? loop.now({ sheets: 'all', remote: false }) : Promise.resolve(),
    relist: list,
    stop: () => loop.stop(),
  };
}

/** Gives the page a turn to draw the progress bar before a long check. */
async function announce(book: Book, state: Observable<SessionState>): Promise<void> {
  const rows = book.grids.reduce((sum, grid) => sum + grid.rows.size, 0);
  if (rows < MANY_ROWS) return;
  state.set({ progress: { step: 'checking', sheets: book.grids.length } });
  await pause(0);
}
