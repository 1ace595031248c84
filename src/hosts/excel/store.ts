import { joinStores, printStore, STORE_NAMESPACE } from '../../model/document-store';
import { HostError, type DocumentStore } from '../host';
import type { Connection } from './connection';

/** The workbook's store as it was found, and how to replace it within the same job. */
export interface StorePart {
  get(key: string): string | null;
  /** Queues writing one entry; null takes it away. */
  set(key: string, value: string | null): void;
}

/** A question for the store that goes along with a job's next round trip. */
export interface StoreQuestion {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  /** The text of the only part; of none, and of several, it is not there. */
  readonly only: OfficeExtension.ClientResult<string>;
}

/** Queues reading the store. */
export function queueStore({ workbook }: Excel.RequestContext): StoreQuestion {
  const parts = workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
  parts.load('items/id');
  return { parts, only: parts.getOnlyItemOrNullObject().getXml() };
}

/** The answer, after the round trip; one more where a workbook that was put together of others has several parts of ours. */
export async function answeredStore(
  context: Excel.RequestContext,
  { parts, only }: StoreQuestion,
): Promise<StorePart> {
  const ids = parts.items.map(({ id }) => id);
  const texts = ids.length > 1 ? await textsOf(context, ids) : ids.map(() => only.value);
  const entries = joinStores(texts);
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

async function textsOf(context: Excel.RequestContext, ids: readonly string[]): Promise<string[]> {
  const { customXmlParts } = context.workbook;
  const texts = ids.map((id) => customXmlParts.getItem(id).getXml());
  await context.sync();
  return texts.map(({ value }) => value);
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

/** Reading takes one round trip, writing two. */
export function createStore(connection: Connection): DocumentStore {
  return {
    get: (key) =>
      connection
        .run(async (context) => {
          const question = queueStore(context);
          await context.sync();
          return (await answeredStore(context, question)).get(key);
        })
        .catch(noneWhereUnsupported),
    set: (key, value) =>
      connection.run(async (context) => {
        const question = queueStore(context);
        await context.sync();
        (await answeredStore(context, question)).set(key, value);
        await context.sync();
      }),
  };
}

/** A program without custom parts keeps nothing: whoever wants to keep something is told so. */
function noneWhereUnsupported(error: unknown): null {
  if (error instanceof HostError && error.code === 'unsupported') return null;
  throw error;
}
