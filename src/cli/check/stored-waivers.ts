import { readWaivers, WAIVERS_KEY, type Waiver } from '../../lint/waivers';
import { readDocumentStore } from '../../xlsx/document-store';

/** The answers (说明后忽略) that a workbook carries. Throws a Chinese sentence when they cannot be read. */
export function readStoredWaivers(bytes: Uint8Array): readonly Waiver[] {
  return readWaivers(readDocumentStore(bytes)[WAIVERS_KEY] ?? null);
}
