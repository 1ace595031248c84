import { strToU8 } from 'fflate';
import { damaged, unreadable } from '../zip/guards';
import type { Package } from '../zip/package';
import { rewriteZip } from './zip';
import { XmlScanner } from '../xml/scan';
import { decodePart } from '../xml/text';

const BOM = '\uFEFF';

/** A part as it stands now: its characters, and the byte order mark that it begins with. */
interface OpenPart {
  readonly mark: string;
  readonly text: string;
}

/** A package under change: parts are read as they will be, the package itself is left as it is. */
export class PackagePatch {
  private readonly open = new Map<string, OpenPart>();
  private readonly changes = new Map<string, Uint8Array | null>();

  constructor(readonly pack: Package) {}

  get isChanged(): boolean {
    return this.changes.size > 0;
  }

  has(part: string): boolean {
    const change = this.changes.get(this.nameOf(part));
    return change === undefined ? this.pack.entry(part) !== undefined : change !== null;
  }

  /** The part's characters as they stand now. Throws ReadError when it is missing or broken. */
  text(part: string): string {
    return this.openPart(part).text;
  }

  xml(part: string): XmlScanner {
    return new XmlScanner(this.text(part), part);
  }

  /** Replaces a part's characters, or adds the part. Nothing happens when they are what they were. */
  write(part: string, text: string): void {
    const { mark, text: before } = this.has(part) ? this.openPart(part) : { mark: '', text: null };
    if (before === text) return;
    this.open.set(this.nameOf(part), { mark, text });
    this.changes.set(this.nameOf(part), strToU8(mark + text));
  }

  remove(part: string): void {
    this.changes.set(this.nameOf(part), null);
  }

  /** The file with the changes; the very same bytes when there are none. */
  bytes(): Uint8Array {
    return this.isChanged ? rewriteZip(this.pack.zip, this.changes) : this.pack.zip.bytes;
  }

  private nameOf(part: string): string {
    return this.pack.entry(part)?.name ?? part;
  }

  /** Unpacks a part once. */
  private openPart(part: string): OpenPart {
    const name = this.nameOf(part);
    const known = this.open.get(name);
    if (known) return known;
    const bytes = this.pack.bytes(part);
    const [first, second, third] = bytes;
    if (first === 0xfe || first === 0xff) throw unreadable('以 UTF-16 保存的工作簿');
    const mark = first === 0xef && second === 0xbb && third === 0xbf ? BOM : '';
    const opened = { mark, text: decodePart(bytes) };
    // What is no UTF-8 was read as U+FFFD and could not be written back as it was.
    if (opened.text.includes('\uFFFD') && strToU8(mark + opened.text).length !== bytes.length) {
      throw damaged(`${part} 的文字编码有误`);
    }
    this.open.set(name, opened);
    return opened;
  }
}
