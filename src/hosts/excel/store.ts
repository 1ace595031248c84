import { joinStores, STORE_NAMESPACE } from '../../model/document-store';
import { HostError } from '../host';
import type { Connection } from './connection';

/** The workbook's store as it was found: its entries, and the parts that they are from. */
interface FoundStore {
  readonly entries: Map<string, string>;
  readonly ids: readonly string[];
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
): Promise<FoundStore> {
  const ids = parts.items.map(({ id }) => id);
  const texts = ids.length > 1 ? await textsOf(context, ids) : ids.map(() => only.value);
  return { entries: joinStores(texts), ids };
}

async function textsOf(context: Excel.RequestContext, ids: readonly string[]): Promise<string[]> {
  const { customXmlParts } = context.workbook;
  const texts = ids.map((id) => customXmlParts.getItem(id).getXml());
  await context.sync();
  return texts.map(({ value }) => value);
}

/** One round trip. A program without custom parts keeps nothing: whoever wants to keep something there is told so. */
export async function readEntry(connection: Connection, key: string): Promise<string | null> {
  try {
    return await connection.run(async (context) => {
      const question = queueStore(context);
      await context.sync();
      return (await answeredStore(context, question)).entries.get(key) ?? null;
    });
  } catch (error) {
    if (error instanceof HostError && error.code === 'unsupported') return null;
    throw error;
  }
}
