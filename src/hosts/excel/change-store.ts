import { printStore } from '../../model/print-store';
import type { Connection } from './connection';
import { answeredStore, queueStore, type StoreQuestion } from './store';

/** The workbook's store within a job that may change it. */
export interface OpenStore {
  get(key: string): string | null;
  /** Queues writing one entry; null takes it away. */
  set(key: string, value: string | null): void;
}

/** After the round trip of the question. */
export async function openStore(
  context: Excel.RequestContext,
  question: StoreQuestion,
): Promise<OpenStore> {
  const { entries, ids } = await answeredStore(context, question);
  return {
    get: (key) => entries.get(key) ?? null,
    set(key, value) {
      if ((entries.get(key) ?? null) === value) return;
      if (value === null) entries.delete(key);
      else entries.set(key, value);
      save(context.workbook.customXmlParts, ids, entries);
    },
  };
}

/** Leaves one part, or none. */
function save(
  parts: Excel.CustomXmlPartCollection,
  ids: readonly string[],
  entries: ReadonlyMap<string, string>,
): void {
  const xml = printStore(Object.fromEntries(entries));
  const [first, ...others] = entries.size > 0 ? ids : [undefined, ...ids];
  if (first !== undefined) parts.getItem(first).setXml(xml);
  else if (entries.size > 0) parts.add(xml);
  for (const id of others) if (id !== undefined) parts.getItem(id).delete();
}

/** Two round trips. */
export function writeEntry(
  connection: Connection,
  key: string,
  value: string | null,
): Promise<void> {
  return connection.run(async (context) => {
    const question = queueStore(context);
    await context.sync();
    (await openStore(context, question)).set(key, value);
    await context.sync();
  });
}
