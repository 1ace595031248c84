import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../zip/crc32';
import type { Zip, ZipEntry } from '../zip/zip';

/** What becomes of a zip's entries: their new content, or null to leave the entry out. Unknown names are added at the end. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;

/** An entry as it will stand in the new zip. */
interface Written {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
}

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 30;
const DIRECTORY_HEADER = 46;
/** How long the zip64 locator before the end record is. */
const ZIP64_LOCATOR = 20;
const DEFLATE = 8;
const ZIP64_EXTRA = 1;
/** Bit 3: sizes follow the data. What we write has them in the header. */
const SIZES_FOLLOW = 8;
const UTF8_NAME = 0x0800;
/** 1 January 1980, where zip's calendar begins. */
const FIRST_DAY = 0x0021;

/**
 * Writes a zip again with some entries changed. Every other entry keeps its bytes, packed data and headers alike, and its
 * turn in file and directory; times, comments and extra fields of changed ones are kept too.
 */
export function rewriteZip(zip: Zip, changes: Changes): Uint8Array {
  const { end } = zip;
  const directory = directoryStart(zip.bytes, end);
  const entries = takeEntries(zip, directory, changes);
  const first = zip.entries.reduce((at, entry) => Math.min(at, entry.headerOffset), directory);
  const chunks: Uint8Array[] = [zip.bytes.subarray(0, first)];
  let offset = first;
  for (const entry of entries.inFile) {
    viewOf(entry.central).setUint32(42, offset, true);
    chunks.push(entry.local);
    offset += entry.local.length;
  }
  const central = concat(entries.inDirectory.map((entry) => entry.central));
  chunks.push(
    central,
    endRecord(copyOf(zip.bytes, end), entries.inDirectory.length, central.length, offset),
  );
  return concat(chunks);
}

/** The entries in the order of the file, and in that of the directory. */
function takeEntries(
  zip: Zip,
  directory: number,
  changes: Changes,
): { inFile: Written[]; inDirectory: Written[] } {
  const byOffset = [...zip.entries].sort((a, b) => a.headerOffset - b.headerOffset);
  const ends = new Map(
    byOffset.map((entry, i) => [entry, byOffset[i + 1]?.headerOffset ?? directory]),
  );
  const written = new Map<ZipEntry, Written>();
  let at = directory;
  for (const entry of zip.entries) {
    const central = copyOf(zip.bytes, at, at + directoryLength(zip.bytes, at));
    at += central.length;
    const content = changes.get(entry.name);
    if (content === null) continue;
    const local = zip.bytes.subarray(entry.headerOffset, ends.get(entry));
    written.set(
      entry,
      content === undefined ? { local, central } : repack(local, central, content),
    );
  }
  const known = new Set(zip.entries.map((entry) => entry.name));
  const added = Array.from(changes)
    .filter(([name, content]) => content && !known.has(name))
    .map(([name, content]) => newEntry(name, content!));
  const kept = (order: readonly ZipEntry[]): Written[] =>
    order.flatMap((entry) => written.get(entry) ?? []);
  return { inFile: [...kept(byOffset), ...added], inDirectory: [...kept(zip.entries), ...added] };
}

/** A copy that may be changed: the slice of a Node buffer would still be the file that was read. */
function copyOf(bytes: Uint8Array, from: number, to?: number): Uint8Array {
  return new Uint8Array(bytes.subarray(from, to));
}

function repack(local: Uint8Array, central: Uint8Array, content: Uint8Array): Written {
  const packed = deflateSync(content);
  const localHeader = headerWithoutZip64(local, LOCAL_HEADER, 26);
  const directory = headerWithoutZip64(central, DIRECTORY_HEADER, 28);
  stamp(localHeader, 6, content, packed);
  stamp(directory, 8, content, packed);
  return { local: concat([localHeader, packed]), central: directory };
}

/** Sets flags, method, check sum and sizes; they stand in the same order in both headers, from the flags on. */
function stamp(header: Uint8Array, flagsAt: number, content: Uint8Array, packed: Uint8Array): void {
  const view = viewOf(header);
  view.setUint16(flagsAt, view.getUint16(flagsAt, true) & ~SIZES_FOLLOW, true);
  view.setUint16(flagsAt + 2, DEFLATE, true);
  view.setUint32(flagsAt + 8, crc32(content), true);
  view.setUint32(flagsAt + 12, packed.length, true);
  view.setUint32(flagsAt + 16, content.length, true);
}

/** A copy of a header with its name, its extra fields but the sizes of zip64, and its comment if it has one. */
function headerWithoutZip64(record: Uint8Array, fixed: number, lengthsAt: number): Uint8Array {
  const view = viewOf(record);
  const nameEnd = fixed + view.getUint16(lengthsAt, true);
  const extraEnd = nameEnd + view.getUint16(lengthsAt + 2, true);
  const comment = fixed === DIRECTORY_HEADER ? view.getUint16(lengthsAt + 4, true) : 0;
  const extras: Uint8Array[] = [];
  for (let at = nameEnd; at + 4 <= extraEnd;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_EXTRA) extras.push(record.subarray(at, end));
    at = end;
  }
  const extra = concat(extras);
  const header = concat([
    record.subarray(0, nameEnd),
    extra,
    record.subarray(extraEnd, extraEnd + comment),
  ]);
  viewOf(header).setUint16(lengthsAt + 2, extra.length, true);
  return header;
}

function newEntry(name: string, content: Uint8Array): Written {
  const packed = deflateSync(content);
  const nameBytes = strToU8(name);
  const make = (
    fixed: number,
    signature: number,
    flagsAt: number,
    lengthsAt: number,
  ): Uint8Array => {
    const header = concat([new Uint8Array(fixed), nameBytes]);
    const view = viewOf(header);
    view.setUint32(0, signature, true);
    for (let at = 4; at < flagsAt; at += 2) view.setUint16(at, 20, true);
    view.setUint16(flagsAt, UTF8_NAME, true);
    view.setUint16(flagsAt + 6, FIRST_DAY, true);
    view.setUint16(lengthsAt, nameBytes.length, true);
    stamp(header, flagsAt, content, packed);
    return header;
  };
  return {
    local: concat([make(LOCAL_HEADER, LOCAL_ENTRY, 6, 26), packed]),
    central: make(DIRECTORY_HEADER, DIRECTORY_ENTRY, 8, 28),
  };
}

function directoryStart(bytes: Uint8Array, end: number): number {
  const view = viewOf(bytes);
  const start = view.getUint32(end + 16, true);
  if (start !== 0xffffffff) return start;
  const zip64 = view.getUint32(end - ZIP64_LOCATOR + 8, true);
  return view.getUint32(zip64 + 48, true);
}

/** The closing record, its comment kept. A zip64 record before it is not written again: no workbook needs one. */
function endRecord(record: Uint8Array, count: number, size: number, start: number): Uint8Array {
  const view = viewOf(record);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}

function directoryLength(bytes: Uint8Array, at: number): number {
  const view = viewOf(bytes);
  const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  return lengths.reduce((sum, length) => sum + length, DIRECTORY_HEADER);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
