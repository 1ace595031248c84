import { joinStores, STORE_NAMESPACE } from '../../../model/document-store';
import { HostError } from '../../host';
import type { Connection } from '../connection';

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

/** The answer, after the round trip; one more where a workbook that was merged from others has several parts of ours. */
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

/** Reads entries; what is asked for at one moment is one round trip. */
export function createStoreReader(connection: Connection): (key: string) => Promise<string | null> {
  let asking: Promise<ReadonlyMap<string, string>> | null = null;
  return async (key) => {
    if (!asking) {
      asking = readEntries(connection);
      void Promise.resolve().then(() => (asking = null));
    }
    return (await asking).get(key) ?? null;
  };
}

/** A program without custom parts keeps nothing: whoever wants to keep something there is told so. */
async function readEntries(connection: Connection): Promise<ReadonlyMap<string, string>> {
  try {
    return await connection.run(async (context) => {
      const question = queueStore(context);
      await context.sync();
      return (await answeredStore(context, question)).entries;
    });
  } catch (error) {
    if (error instanceof HostError && error.code === 'unsupported') return new Map();
    throw error;
  }
}
