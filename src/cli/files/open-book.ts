import { check } from '../../lint/check';
import { settled } from '../../lint/proof/found';
import { applyWaivers, type Waiver } from '../../lint/waivers';
import type { FiledTable } from '../../model/comparison';
import type { Book } from '../../model/grid';
import type { Outcome } from '../../model/outcome';
import { readTextFile } from '../../docx/read-text';
import { readerOf } from '../../xlsx/read-workbook';
import { checkOptions, type CheckSettings } from '../check/check-settings';
import { readDoc } from './read-doc';
import { readBytes } from './read-file';
import { unlocked } from './unlock/unlocked';
import { say } from '../usage/say';

/** A workbook as read from disk, with the answers (说明后忽略) that it carries. */
export interface OpenedBook {
  readonly bytes: Uint8Array;
  readonly book: Book;
  readonly waivers: readonly Waiver[];
  /** The approved forms that it is held against (--against). */
  readonly approved: readonly FiledTable[];
}

/** Fetches a file and what reads it; `open` then reads it at one go. Both throw ReadError. */
export async function fetchBook(
  path: string,
  settings: CheckSettings,
): Promise<{ readonly open: () => OpenedBook }> {
  const bytes = readBytes(path);
  const approved = await approvedForms(settings.against);
  // The reader of old Word documents answers later, and is therefore not under the watchdog.
  const doc = await readDoc(bytes);
  if (doc) return { open: () => ({ bytes, book: doc, waivers: [], approved }) };
  const plain = await unlocked(bytes);
  const [read, waivers] = await Promise.all([
    readerOf(plain),
    settings.waivers ? storedWaivers(path, bytes) : [],
  ]);
  return { open: () => ({ bytes, book: readTextFile(bytes) ?? read(plain), waivers, approved }) };
}

/** Few runs have any; what was read of them is kept for the files that follow. */
async function approvedForms(files: readonly string[]): Promise<readonly FiledTable[]> {
  if (files.length === 0) return [];
  const { readApproved } = await import(/* webpackChunkName: "against" */ './read-approved');
  return readApproved(files);
}

/** What checking finds, answered problems apart, and every fix proved: the workbook need not be kept. */
export function outcomeOf(
  book: Book,
  waivers: readonly Waiver[],
  settings: CheckSettings,
  approved: readonly FiledTable[] = [],
): Outcome {
  return settled(applyWaivers(check(book, checkOptions(settings, approved)), book, waivers));
}

/** Few workbooks carry answers; the part that would hold them is named in the clear in the file's directory. */
async function storedWaivers(path: string, bytes: Uint8Array): Promise<readonly Waiver[]> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('customXml/'))
    return [];
  const { readStoredWaivers } = await import(
    /* webpackChunkName: "waivers" */ '../check/stored-waivers'
  );
  try {
    return readStoredWaivers(bytes);
  } catch (error) {
    // The problems are then shown as problems: nothing is hidden by what cannot be read.
    say(`${path}：${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
