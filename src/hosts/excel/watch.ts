import type { Change, Stop } from '../host';
import { hasExcelApi } from './capabilities';
import type { Connection } from './connection';
import type { ChangeEvent, OwnWrites } from '../own-writes';
import type { Selection } from './selection';
import type { SheetNames } from './sheet-names';

export interface Watching {
  readonly connection: Connection;
  readonly names: SheetNames;
  readonly ownWrites: OwnWrites;
  readonly selection: Selection;
}

type Registration = OfficeExtension.EventHandlerResult<unknown>;

interface SheetEvent {
  readonly worksheetId: string;
}

/** What is done about each kind of event. */
interface Handlers {
  edited(event: ChangeEvent & { readonly source: string }): Promise<void>;
  selected(): Promise<void>;
  added(event: SheetEvent): Promise<void>;
  sheetsChanged(): Promise<void>;
}

/**
 * Listens to the workbook. On the whole workbook where Excel can (1.9), for that neither writes nor touches the user's undo;
 * before that sheet by sheet, and again for every sheet that is added. Where the selection is, is asked: the event of the
 * sheets would tell it, but listening to that one counts as a write.
 */
export async function watch(watching: Watching, on: (change: Change) => void): Promise<Stop> {
  const { connection, names } = watching;
  const registrations: Registration[] = [];
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
      if (watching.ownWrites.recognise(event)) return;
      const remote = event.source === 'Remote';
      tell({ kind: 'edit', sheet: names.of(event.worksheetId), place: null, remote });
    },
    selected: latestOnly(async () => {
      const place = await watching.selection.read();
      if (place) tell({ kind: 'selection', sheet: place.sheet, place, remote: false });
    }),
    async added({ worksheetId }) {
      if (!stopped && !hasExcelApi('1.9')) {
        registrations.push(await watchSheet(connection, worksheetId, handlers));
      }
      await sheetsChanged();
    },
  };
  registrations.push(...(await register(watching, handlers)));

  return async () => {
    stopped = true;
    for (const registration of registrations) registration.remove();
    const contexts = new Set(registrations.map(({ context }) => context));
    // A sheet that is gone took its registration with it; and nothing is told any more in any case.
    await Promise.all(Array.from(contexts).map((context) => context.sync().catch(() => undefined)));
  };
}

function register({ connection, names }: Watching, handlers: Handlers): Promise<Registration[]> {
  return connection.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id');
    const registrations: Registration[] = [
      context.workbook.onSelectionChanged.add(handlers.selected),
      worksheets.onActivated.add(handlers.selected),
      worksheets.onAdded.add(handlers.added),
      worksheets.onDeleted.add(handlers.sheetsChanged),
    ];
    if (hasExcelApi('1.9')) registrations.push(worksheets.onChanged.add(handlers.edited));
    await context.sync();
    names.replace(worksheets.items);
    if (hasExcelApi('1.9')) return registrations;
    for (const sheet of worksheets.items) registrations.push(sheet.onChanged.add(handlers.edited));
    await context.sync();
    return registrations;
  });
}

function watchSheet(connection: Connection, id: string, handlers: Handlers): Promise<Registration> {
  return connection.run(async (context) => {
    const registration = context.workbook.worksheets.getItem(id).onChanged.add(handlers.edited);
    await context.sync();
    return registration;
  });
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
