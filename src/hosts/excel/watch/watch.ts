import type { Change, Stop } from '../../host';
import type { Connection } from '../connection';
import type { OwnWrites } from '../../own-writes';
import {
  register,
  watchNames,
  watchSheet,
  type Edited,
  type Handlers,
  type Registration,
} from './register-events';
import type { Selection } from '../selection';
import type { KnownMerges } from '../read/known-merges';
import type { SheetNames } from '../sheet-names';
import { parseAreaA1 } from '../../../model/place';

export interface Watching {
  readonly connection: Connection;
  readonly names: SheetNames;
  readonly merges: KnownMerges;
  readonly ownWrites: OwnWrites;
  readonly selection: Selection;
}

/**
 * Listens to the workbook. On the whole workbook where Excel can (1.9), for that neither writes nor touches the user's undo;
 * before that sheet by sheet, and again for every sheet that is added. Where the selection is, is asked: the event of the
 * sheets would tell it, but listening to that one counts as a write.
 */
export async function watch(watching: Watching, on: (change: Change) => void): Promise<Stop> {
  const { connection, names } = watching;
  const registrations: Registration[] = [];
  let isWholeBook = false;
  let stopped = false;
  const tell = (change: Change) => {
    if (!stopped) on(change);
  };
  const sheetsChanged = async () => {
    tell({ kind: 'sheets', sheet: null, place: null, remote: false });
  };
  const handlers: Handlers = {
    sheetsChanged,
    async edited(event) {
      if (event) noteEdit(watching.merges, event);
      if (event && watching.ownWrites.recognise(event)) return;
      const remote = event?.source === 'Remote';
      tell({ kind: 'edit', sheet: names.of(event?.worksheetId), place: null, remote });
    },
    selected: latestOnly(async () => {
      const place = await watching.selection.read();
      if (place) tell({ kind: 'selection', sheet: place.sheet, place, remote: false });
    }),
    async added(event) {
      if (event && !stopped && !isWholeBook) {
        registrations.push(await watchSheet(connection, event.worksheetId, handlers));
      }
      await sheetsChanged();
    },
  };
  const registered = await register(connection, names, handlers);
  isWholeBook = registered.isWholeBook;
  registrations.push(...registered.registrations);
  void watchNames(connection, handlers).then((more) => registrations.push(...more));
  await handlers.selected();

  return async () => {
    stopped = true;
    const contexts = new Set<Registration['context']>();
    // A sheet that is gone took its registration with it; and nothing is told any more in any case.
    const letGo = (job: () => unknown) =>
      Promise.resolve()
        .then(job)
        .catch(() => undefined);
    await Promise.all(
      registrations.map((registration) =>
        letGo(() => {
          registration.remove();
          contexts.add(registration.context);
        }),
      ),
    );
    await Promise.all(Array.from(contexts).map((context) => letGo(() => context.sync())));
  };
}

/** Merged areas follow moved rows, and a block that was edited may be one. */
function noteEdit(
  merges: KnownMerges,
  { worksheetId = '', address = '', changeType }: Edited,
): void {
  const area = changeType === 'RangeEdited' ? parseAreaA1(address.replace(/\$/g, '')) : null;
  merges.hear(worksheetId, area);
}

/** Runs one job at a time; whatever is asked for meanwhile becomes one more. */
function latestOnly(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async () => {
    try {
      do {
        again = false;
        await job();
      } while (again);
    } finally {
      running = null;
    }
  };
  return () => {
    again = running !== null;
    return (running ??= run());
  };
}
