import type { Book } from '../../model/grid';
import { SETTLE_APART, type Capabilities, type Host } from '../host';
import { insertDraft } from './insert-sheet';
import { markCells, unmarkCells } from './marks';
import { MemoryWorkbook } from './workbook';
import { writeEdits } from './write';
import { hostBusy } from '../refusals';
import { retryBusy } from '../retry-busy';

/** How the host behaves; may be changed at any time. */
interface Knobs {
  /** Milliseconds that every round trip takes. */
  latency: number;
  /** How many of the coming round trips find a cell being edited. */
  busy: number;
}

export interface MemoryOptions extends Partial<Knobs> {
  readonly can?: Partial<Capabilities>;
}

/** A host whose workbook lives in memory: for tests, for trying the pane, and as the reference of the port. */
export interface MemoryHost extends Host {
  /** What a person does to the workbook, and what it looks like. */
  readonly workbook: MemoryWorkbook;
  readonly knobs: Knobs;
  /** How often the workbook was asked, and how often it was changed. */
  readonly counts: { roundTrips: number; writes: number };
}

const CAN: Capabilities = {
  name: '内存工作簿',
  version: '1',
  merges: true,
  events: true,
  nativeUndo: false,
  tellsComputed: true,
  marks: true,
  store: true,
  settle: SETTLE_APART,
};

/** A host over a copy of a book. */
export function createMemoryHost(book: Book, options: MemoryOptions = {}): MemoryHost {
  const workbook = new MemoryWorkbook(book);
  const knobs: Knobs = { latency: options.latency ?? 0, busy: options.busy ?? 0 };
  const counts = { roundTrips: 0, writes: 0 };
  const can = { ...CAN, ...options.can };

  const ask = <T>(answer: () => T): Promise<T> =>
    retryBusy(
      async () => {
        counts.roundTrips += 1;
        if (knobs.latency > 0) await new Promise((resolve) => setTimeout(resolve, knobs.latency));
        if (knobs.busy > 0) {
          knobs.busy -= 1;
          throw hostBusy();
        }
        return answer();
      },
      { retries: 2, wait: 10 },
    );
  const change = async <T>(answer: () => T): Promise<T> => {
    const done = await ask(answer);
    counts.writes += 1;
    return done;
  };

  return {
    workbook,
    knobs,
    counts,
    can,
    read: (sheet) => {
      const sheets = () => (sheet === undefined ? workbook.sheets : [workbook.sheet(sheet)]);
      return ask(() => ({ grids: sheets().map((own) => own.snapshot(can.merges)) }));
    },
    watch: (on) =>
      ask(() => {
        const stop = workbook.listen(on);
        return async () => stop();
      }),
    show: (place) => ask(() => workbook.select(workbook.sheet(place.sheet) && place)),
    write: async (edits) => {
      const takeBack = await change(() => writeEdits(workbook, edits));
      return { undo: () => change(takeBack) };
    },
    insertSheet: (sheet) => change(() => insertDraft(workbook, sheet)),
    mark: (marks) => change(() => markCells(workbook, marks)),
    unmark: () => change(() => unmarkCells(workbook)),
    store: {
      get: (key) => ask(() => workbook.stored.get(key) ?? null),
      set: (key, value) =>
        change(() => {
          if (value === null) workbook.stored.delete(key);
          else workbook.stored.set(key, value);
        }),
    },
  };
}
