import { strToU8 } from 'fflate';
import { unreadable } from './guards';
import type { Package } from './package';
import { rewriteZip } from './patch-zip';
import { XmlScanner } from './xml-scan';

const BOM = '\uFEFF';

/** A package under change: parts are read as they will be, the package itself is left as it is. */
export class PackagePatch {
  private readonly texts = new Map<string, string>();
  private readonly changes = new Map<string, Uint8Array | null>();

  constructor(readonly pack: Package) {}

  get isChanged(): boolean {
    return this.changes.size > 0;
  }

  has(part: string): boolean {
    const name = this.nameOf(part);
    return this.changes.has(name)
      ? this.changes.get(name) !== null
      : this.pack.entry(part) !== undefined;
  }

  /** The part's characters as they stand now. Throws ReadError when it is missing or broken. */
  text(part: string): string {
    return this.texts.get(this.nameOf(part)) ?? this.pack.text(part);
  }

  xml(part: string): XmlScanner {
    return new XmlScanner(this.text(part), part);
  }

  /** Replaces a part's characters, or adds the part. Nothing happens when they are what they were. */
  write(part: string, text: string): void {
    const name = this.nameOf(part);
    if (this.has(part) && this.text(part) === text) return;
    this.texts.set(name, text);
    this.changes.set(name, strToU8(this.markOf(part) + text));
  }

  remove(part: string): void {
    this.changes.set(this.nameOf(part), null);
  }

  /** The file with the changes; the very same bytes when there are none. */
  bytes(): Uint8Array {
    return this.changes.size === 0 ? this.pack.zip.bytes : rewriteZip(this.pack.zip, this.changes);
  }

  private nameOf(part: string): string {
    return this.pack.entry(part)?.name ?? part;
  }

  /** The byte order mark that a part begins with, to be written again. */
  private markOf(part: string): string {
    if (!this.pack.entry(part)) return '';
    const [first, second, third] = this.pack.bytes(part);
    if (first === 0xfe || first === 0xff) throw unreadable('以 UTF-16 保存的工作簿');
    return first === 0xef && second === 0xbb && third === 0xbf ? BOM : '';
  }
}
