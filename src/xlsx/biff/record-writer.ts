/** A record's size is told in two bytes; longer texts than this do not fit one. */
const LONGEST_TEXT = 32_000;
const BIFF8 = 0x600;

/** Writes BIFF8 records one after another. */
export class RecordWriter {
  /** How many bytes `begin` writes. */
  static readonly BEGIN_SIZE = 20;

  private readonly parts: Uint8Array[] = [];
  private size = 0;

  get length(): number {
    return this.size;
  }

  /** How many bytes `sheet` writes for a sheet of that name. */
  static sheetSize(name: string): number {
    return 12 + 2 * shortName(name).length;
  }

  /** Two-byte numbers, then bytes as they are. */
  record(id: number, numbers: readonly number[], ...bodies: readonly Uint8Array[]): void {
    const length = bodies.reduce((sum, { length: more }) => sum + more, 2 * numbers.length);
    const bytes = new Uint8Array(4 + length);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, id, true);
    view.setUint16(2, length, true);
    numbers.forEach((number, at) => view.setUint16(4 + 2 * at, number, true));
    let at = 4 + 2 * numbers.length;
    for (const body of bodies) {
      bytes.set(body, at);
      at += body.length;
    }
    this.add(bytes);
  }

  /** The same, with a text of 16 bits a character at its end. */
  text(id: number, numbers: readonly number[], text: string): void {
    const kept = text.slice(0, LONGEST_TEXT);
    this.record(id, [...numbers, kept.length], Uint8Array.of(1), wide(kept));
  }

  begin(kind: number): void {
    this.record(0x809, [BIFF8, kind, 0, 0, 0, 0, 0, 0]);
  }

  /** What is told of a sheet that begins at a place. */
  sheet(place: number, visibility: number, name: string): void {
    const kept = shortName(name);
    const state = Uint8Array.of(visibility, 0, kept.length, 1);
    this.record(0x85, [place & 0xffff, place >>> 16], state, wide(kept));
  }

  append(other: RecordWriter): void {
    for (const part of other.parts) this.add(part);
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  private add(bytes: Uint8Array): void {
    this.parts.push(bytes);
    this.size += bytes.length;
  }
}

function shortName(name: string): string {
  return name.slice(0, 31);
}

function wide(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes[2 * i] = code & 0xff;
    bytes[2 * i + 1] = code >> 8;
  }
  return bytes;
}
