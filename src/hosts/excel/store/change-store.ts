import { printStore } from '../../../model/print-store';
import { storeOver, type OpenStore } from '../../open-store';
import { HostError } from '../../host';
import type { Connection } from '../connection';
import { answeredStore, queueStore, type StoreQuestion } from './store';

/** After the round trip of the question. */
export async function openStore(
  context: Excel.RequestContext,
  question: StoreQuestion,
): Promise<OpenStore> {
  const { entries, ids } = await answeredStore(context, question);
  return storeOver(entries, (all) => save(context.workbook.customXmlParts, ids, all));
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

function notKept(): HostError {
  return new HostError(
    'failed',
    'Excel 没有把这一项存进工作簿（有的 Mac 版本如此），关闭后会丢失。请更新 Excel，或先把说明写在报送材料里。',
  );
}

/** Two round trips. */
export function writeEntry(
  connection: Connection,
  key: string,
  value: string | null,
): Promise<void> {
  return connection.run(async (context, job) => {
    const question = queueStore(context);
    await context.sync();
    (await openStore(context, question)).set(key, value);
    // Read back in the same batch: some Excels take a part and do not keep it.
    const kept = queueStore(context);
    await job.commit();
    if ((await answeredStore(context, kept)).entries.get(key) !== (value ?? undefined))
      throw notKept();
  });
}
