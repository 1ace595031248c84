import type { DocumentStore } from '../../hosts/host';
import type { Journal } from './journal';

/** What travels with the file: waivers and settings. Read from its bytes once, written into them at saving. */
export class FileStore implements DocumentStore {
  private readonly changed = new Map<string, string | null>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly journal: Journal,
  ) {}

  get(key: string): Promise<string | null> {
    const own = this.changed.get(key);
    return Promise.resolve(own === undefined ? readStored(this.bytes, key) : own);
  }

  set(key: string, value: string | null): Promise<void> {
    this.changed.set(key, value);
    this.journal.revision++;
    return Promise.resolve();
  }

  /** What differs from the file. */
  changes(): ReadonlyMap<string, string | null> {
    return this.changed;
  }
}

function readStored(_bytes: Uint8Array, _key: string): string | null {
  return null;
}
