import { check } from '../lint/check';
import { applyWaivers, type Waiver } from '../lint/waivers';
import type { Book } from '../model/grid';
import type { Outcome } from '../model/outcome';
import { readWorkbook } from '../xlsx/read-workbook';
import { checkOptions, type CheckSettings } from './check-settings';
import { readBytes } from './read-file';
import { say } from './say';

/** A workbook as read from disk, with the answers (说明后忽略) that it carries. */
export interface OpenedBook {
  readonly bytes: Uint8Array;
  readonly book: Book;
  readonly waivers: readonly Waiver[];
}

/** Reads a workbook. Throws ReadError. */
export async function openBook(path: string, settings: CheckSettings): Promise<OpenedBook> {
  const bytes = readBytes(path);
  const book = await readWorkbook(bytes);
  const waivers = settings.waivers ? await storedWaivers(path, bytes) : [];
  return { bytes, book, waivers };
}

/** What checking finds, answered problems apart. */
export function outcomeOf(
  book: Book,
  waivers: readonly Waiver[],
  settings: CheckSettings,
): Outcome {
  return applyWaivers(check(book, checkOptions(settings)), book, waivers);
}

/** Few workbooks carry answers; the part that would hold them is named in the clear in the file's directory. */
async function storedWaivers(path: string, bytes: Uint8Array): Promise<readonly Waiver[]> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('customXml/'))
    return [];
  const { readStoredWaivers } = await import(/* webpackChunkName: "waivers" */ './stored-waivers');
  try {
    return readStoredWaivers(bytes);
  } catch (error) {
    // The problems are then shown as problems: nothing is hidden by what cannot be read.
    say(`${path}：${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
