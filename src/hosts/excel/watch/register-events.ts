import { HostError } from '../../host';
import { hasExcelApi } from '../capabilities';
import type { Connection } from '../connection';
import type { ChangeEvent } from '../../own-writes';
import type { SheetNames } from '../sheet-names';

export type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** What an edit is told with. */
export interface Edited extends ChangeEvent {
  readonly source?: string;
  readonly changeType?: string;
}

/** What is done about each kind of event. */
export interface Handlers {
  /** Nobody but Excel tells of the event itself. */
  edited(event?: Edited): Promise<void>;
  selected(): Promise<void>;
  added(event?: { readonly worksheetId: string }): Promise<void>;
  sheetsChanged(): Promise<void>;
}

interface Registered {
  /** Edits of every sheet are told, those that are added later too. */
  readonly isWholeBook: boolean;
  readonly registrations: readonly Registration[];
}

type Listen = (workbook: Excel.Workbook) => Registration;

/** Registers every kind of event in one go; where that fails, whichever can be had: none of them is trusted alone. */
export async function register(
  connection: Connection,
  names: SheetNames,
  handlers: Handlers,
): Promise<Registered> {
  try {
    return await registerAll(connection, names, handlers);
  } catch (error) {
    const mayComeYet = error instanceof HostError && /^(busy|timeout)$/.test(error.code);
    if (mayComeYet) throw error;
    const registered = await registerEach(connection, handlers);
    if (registered.registrations.length === 0) throw cannotListen();
    return registered;
  }
}

function cannotListen(): HostError {
  return new HostError('unsupported', '这个程序不通知单元格改动，改完后请点“重新检查”。');
}

/** A new name, where both Excel (1.17) and its client library can tell it; without it the next reading finds out. */
export async function watchNames(
  connection: Connection,
  { sheetsChanged }: Handlers,
): Promise<readonly Registration[]> {
  if (!hasExcelApi('1.17')) return [];
  try {
    return await connection.run(async (context) => {
      const { worksheets } = context.workbook;
      if (!('onNameChanged' in worksheets)) return [];
      const registration = worksheets.onNameChanged.add(sheetsChanged);
      await context.sync();
      return [registration];
    });
  } catch {
    return [];
  }
}

/** Edits of one sheet, where they cannot be had of all together. */
export function watchSheet(
  connection: Connection,
  id: string,
  handlers: Handlers,
): Promise<Registration> {
  return connection.run(async (context) => {
    const registration = context.workbook.worksheets.getItem(id).onChanged.add(handlers.edited);
    await context.sync();
    return registration;
  });
}

function registerAll(
  connection: Connection,
  names: SheetNames,
  handlers: Handlers,
): Promise<Registered> {
  return connection.run(async (context) => {
    const isWholeBook = hasExcelApi('1.9');
    const { workbook } = context;
    workbook.worksheets.load('items/name,items/id');
    const registrations = ofTheBook(handlers).map((listen) => listen(workbook));
    if (isWholeBook) registrations.push(workbook.worksheets.onChanged.add(handlers.edited));
    await context.sync();
    const { items } = workbook.worksheets;
    names.replace(items);
    if (isWholeBook) return { isWholeBook, registrations };
    for (const sheet of items) registrations.push(sheet.onChanged.add(handlers.edited));
    await context.sync();
    return { isWholeBook, registrations };
  });
}

function ofTheBook({ selected, added, sheetsChanged }: Handlers): readonly Listen[] {
  return [
    (workbook) => workbook.onSelectionChanged.add(selected),
    ({ worksheets }) => worksheets.onActivated.add(selected),
    ({ worksheets }) => worksheets.onAdded.add(added),
    ({ worksheets }) => worksheets.onDeleted.add(sheetsChanged),
  ];
}

async function registerEach(connection: Connection, handlers: Handlers): Promise<Registered> {
  const tryTo = async (listen: Listen): Promise<readonly Registration[]> => {
    try {
      return await connection.run(async (context) => {
        const registration = listen(context.workbook);
        await context.sync();
        return [registration];
      });
    } catch {
      return [];
    }
  };
  const edits = await tryTo(({ worksheets }) => worksheets.onChanged.add(handlers.edited));
  const registrations = [...edits];
  for (const listen of ofTheBook(handlers)) registrations.push(...(await tryTo(listen)));
  return { isWholeBook: edits.length > 0, registrations };
}
