import { parseStore, printStore, STORE_NAMESPACE } from '../../model/document-store';
import type { DocumentStore } from '../host';
import type { Connection } from './connection';

/** The workbook's store as it was found, and how to replace it within the same job. */
export interface StorePart {
  get(key: string): string | null;
  /** Queues writing one entry; null takes it away. */
  set(key: string, value: string | null): void;
}

/** A question for the store that goes along with a job's next round trip. */
export interface StoreQuestion {
  readonly part: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Queues reading the store. Of a part that is not there the text is not there either. */
export function queueStore(context: Excel.RequestContext): StoreQuestion {
  const { customXmlParts } = context.workbook;
  const part = customXmlParts.getByNamespace(STORE_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  return { part, xml: part.getXml() };
}

/** The answer, after the round trip. */
export function answeredStore(context: Excel.RequestContext, question: StoreQuestion): StorePart {
  const { part, xml } = question;
  const id = part.isNullObject ? null : part.id;
  const entries = new Map(id === null ? [] : Object.entries(parseStore(xml.value)));
  return {
    get: (key) => entries.get(key) ?? null,
    set(key, value) {
      if ((entries.get(key) ?? null) === value) return;
      if (value === null) entries.delete(key);
      else entries.set(key, value);
      save(context.workbook.customXmlParts, id, entries);
    },
  };
}

function save(
  parts: Excel.CustomXmlPartCollection,
  id: string | null,
  entries: ReadonlyMap<string, string>,
): void {
  const xml = printStore(Object.fromEntries(entries));
  if (id === null) parts.add(xml);
  else if (entries.size > 0) parts.getItem(id).setXml(xml);
  else parts.getItem(id).delete();
}

/** Reading takes one round trip, writing two. */
export function createStore(connection: Connection): DocumentStore {
  return {
    get: (key) =>
      connection.run(async (context) => {
        const question = queueStore(context);
        await context.sync();
        return answeredStore(context, question).get(key);
      }),
    set: (key, value) =>
      connection.run(async (context) => {
        const question = queueStore(context);
        await context.sync();
        answeredStore(context, question).set(key, value);
        await context.sync();
      }),
  };
}
