import type { ReadError } from '../../model/outcome';
import { damaged } from '../zip/guards';

const ENTRY_SIZE = 128;
const MINI_SECTOR = 64;
/** Sector numbers from here on are marks: end of chain, free, part of the table itself. */
const FIRST_MARK = 0xfffffffa;
const NO_ENTRY = 0xffffffff;

function cutShort(): ReadError {
  return damaged('内容不完整，文件可能没有传完');
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/**
 * The streams at the top of a compound file, by name. Ours and not the xlsx library's: that one follows a hostile file's
 * chains in circles, and a file that turns out encrypted need not load it at all.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: readonly number[];
  private readonly entries: readonly Entry[];
  /** Names of the streams and storages at the top, of which case is ignored → their entry. */
  private readonly top = new Map<string, Entry>();

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 512) throw damaged('文件头不完整');
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged('文件头有误');
    this.sectorSize = 1 << shift;
    this.table = this.readTable();
    this.entries = this.readDirectory();
    this.listTop();
  }

  has(name: string): boolean {
    return this.top.has(name.toLowerCase());
  }

  /** The bytes of a stream at the top. */
  stream(name: string): Uint8Array {
    const entry = this.top.get(name.toLowerCase());
    if (!entry) throw damaged(`缺少 ${name}`);
    const inMini = entry.size < this.view.getUint32(56, true);
    return inMini ? this.readMini(entry) : this.readChain(entry.start, entry.size);
  }

  /** The table of which sector follows which; where it stands is told in the header, and beyond 109 sectors in a chain. */
  private readTable(): number[] {
    const places: number[] = [];
    for (let i = 0; i < 109; i++) places.push(this.view.getUint32(76 + 4 * i, true));
    const perSector = this.sectorSize / 4;
    let next = this.view.getUint32(68, true);
    for (let left = this.view.getUint32(72, true); left > 0 && next < FIRST_MARK; left--) {
      const at = this.placeOf(next);
      for (let i = 0; i < perSector - 1; i++) places.push(this.view.getUint32(at + 4 * i, true));
      next = this.view.getUint32(at + 4 * (perSector - 1), true);
      if (places.length > this.bytes.length) throw damaged('扇区表有误');
    }
    const table: number[] = [];
    for (const place of places) {
      if (place >= FIRST_MARK) continue;
      const at = this.placeOf(place);
      for (let i = 0; i < perSector; i++) table.push(this.view.getUint32(at + 4 * i, true));
      if (table.length > this.bytes.length) throw damaged('扇区表有误');
    }
    return table;
  }

  private readDirectory(): Entry[] {
    const bytes = this.readChain(this.view.getUint32(48, true), Infinity);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
      let name = '';
      const units = Math.min(31, view.getUint16(at + 64, true) / 2 - 1);
      for (let i = 0; i < units; i++) name += String.fromCharCode(view.getUint16(at + 2 * i, true));
      entries.push({
        name,
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }

  /** The entries of a storage form a tree; those of the top one hang from the root's child. */
  private listTop(): void {
    const seen = new Set<number>();
    const waiting = [this.entries[0]?.child ?? NO_ENTRY];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const entry = this.entries[id];
      if (!entry || seen.has(id)) continue;
      seen.add(id);
      this.top.set(entry.name.toLowerCase(), entry);
      waiting.push(entry.left, entry.right);
    }
  }

  private readMini(entry: Entry): Uint8Array {
    const root = this.entries[0]!;
    const store = this.readChain(root.start, root.size);
    if (entry.size > store.length) throw cutShort();
    const links = this.readChain(this.view.getUint32(60, true), Infinity);
    const view = new DataView(links.buffer, links.byteOffset, links.byteLength);
    const bytes = new Uint8Array(entry.size);
    let sector = entry.start;
    for (let at = 0; at < entry.size; at += MINI_SECTOR) {
      const from = sector * MINI_SECTOR;
      if (from >= store.length || 4 * sector + 4 > links.length) throw damaged('内容不完整');
      bytes.set(store.subarray(from, from + Math.min(MINI_SECTOR, entry.size - at)), at);
      sector = view.getUint32(4 * sector, true);
    }
    return bytes;
  }

  /** The sectors of a chain, one after another, up to `size` bytes. */
  private readChain(start: number, size: number): Uint8Array {
    const sectors: number[] = [];
    for (let sector = start; sector < FIRST_MARK; sector = this.table[sector] ?? NO_ENTRY) {
      if (sectors.length * this.sectorSize >= Math.min(size, this.bytes.length)) break;
      sectors.push(sector);
    }
    const length = Math.min(size, sectors.length * this.sectorSize);
    if (Number.isFinite(size) && length < size) throw cutShort();
    const bytes = new Uint8Array(length);
    sectors.forEach((sector, i) => {
      const at = i * this.sectorSize;
      const from = this.placeOf(sector);
      const part = this.bytes.subarray(from, from + Math.min(this.sectorSize, length - at));
      if (part.length < Math.min(this.sectorSize, length - at)) throw cutShort();
      bytes.set(part, at);
    });
    return bytes;
  }

  private placeOf(sector: number): number {
    const at = (sector + 1) * this.sectorSize;
    if (at >= this.bytes.length) throw cutShort();
    return at;
  }
}
