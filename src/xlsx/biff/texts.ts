/** A record's content, that of the records that continue it included; `starts` are where those begin. */
export interface RecordContent {
  readonly bytes: Uint8Array;
  readonly starts: ReadonlySet<number>;
}

const BOUND_SHEET = 0x85;
const LABEL = 0x204;
const RICH_LABEL = 0xd6;
const STRING = 0x207;
const FORMAT = 0x41e;
const MERGED_CELLS = 0xe5;
const SHARED_STRINGS = 0xfc;

/** Where a record says how long its text is; whether it is 8- or 16-bit stands behind. */
const COUNT_AT: ReadonlyMap<number, number> = new Map([
  [LABEL, 6],
  [RICH_LABEL, 6],
  [STRING, 0],
  [FORMAT, 2],
]);

/** Whether a record holds as much as it says; the library reads on beyond its end, in the worst case for ever. */
export function holdsWhatItSays(record: number, content: RecordContent): boolean {
  const { bytes } = content;
  if (record === SHARED_STRINGS) return holdsItsStrings(content);
  if (record === MERGED_CELLS) return bytes.length >= 2 + 8 * uint16(bytes, 0);
  if (record === BOUND_SHEET) return bytes.length >= 8 + bytes[6]! * width(bytes[7]!);
  const at = COUNT_AT.get(record);
  if (at === undefined) return true;
  const count = uint16(bytes, at);
  return count === 0 || bytes.length >= at + 3 + count * width(bytes[at + 2]!);
}

/** Walks the table of shared strings: characters that go on in the next record begin there with their width. */
function holdsItsStrings({ bytes, starts }: RecordContent): boolean {
  const count = uint32(bytes, 4);
  let at = 8;
  for (let i = 0; i < count && at < bytes.length; i += 1) {
    const flags = bytes[at + 2]!;
    let left = uint16(bytes, at);
    let wide = width(flags);
    const runs = flags & 8 ? uint16(bytes, at + 3) : 0;
    const phonetic = flags & 4 ? uint32(bytes, at + (flags & 8 ? 5 : 3)) : 0;
    at += 3 + (flags & 8 ? 2 : 0) + (flags & 4 ? 4 : 0);
    for (; left > 0 && at < bytes.length; left -= 1) {
      if (starts.has(at)) wide = width(bytes[at++]!);
      at += wide;
    }
    at += 4 * runs + phonetic;
    // A number that is cut off is none.
    if (left > 0 || !(at <= bytes.length)) return false;
  }
  return true;
}

function width(flags: number): 1 | 2 {
  return flags & 1 ? 2 : 1;
}

/** NaN where the bytes end before. */
function uint16(bytes: Uint8Array, at: number): number {
  return bytes[at]! + 256 * bytes[at + 1]!;
}

function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) + 65536 * uint16(bytes, at + 2);
}
