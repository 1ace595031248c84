import type { DocumentStore } from '../../hosts/host';
import { readDocumentStore } from '../../xlsx/document-store';
import type { Journal } from './journal';

/** What travels with the file: waivers and settings. Read from its bytes once, written into them at saving. */
export class FileStore implements DocumentStore {
  private readonly changed = new Map<string, string | null>();
  private readonly stored: Readonly<Record<string, string>>;

  constructor(
    bytes: Uint8Array,
    private readonly journal: Journal,
    private readonly onSet: () => void,
  ) {
    this.stored = readDocumentStore(bytes);
  }

  get(key: string): Promise<string | null> {
    const own = this.changed.get(key);
    return Promise.resolve(own === undefined ? (this.stored[key] ?? null) : own);
  }

  set(key: string, value: string | null): Promise<void> {
    if ((this.stored[key] ?? null) === value) this.changed.delete(key);
    else this.changed.set(key, value);
    this.journal.touch();
    this.onSet();
    return Promise.resolve();
  }

  /** What differs from the file. */
  changes(): ReadonlyMap<string, string | null> {
    return this.changed;
  }
}
