import { strFromU8 } from 'fflate';
import { damaged, encrypted, megabytes, tooLarge } from './guards';

/** One entry of a zip as its directory states it; offsets count from the start of the file. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly headerOffset: number;
  /** Where its packed bytes begin. */
  readonly dataOffset: number;
}

/** An opened zip: nothing is unpacked yet. Entries in the order of the directory. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** Where the record that closes the zip begins; a comment behind it may hold the mark of one, too. */
  readonly end: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;

/**
 * Reads the directory of a zip. fflate's own `unzipSync` is not used since it unpacks what the directory claims:
 * here every offset is checked first, overlapping entries and a total above `maxBytes` are refused before anything is inflated.
 */
export function openZip(bytes: Uint8Array, maxBytes: number): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = findDirectory(view, end);
  const entries: ZipEntry[] = [];
  let at = start;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw damaged('压缩目录不完整');
    }
    const entry = readEntry(bytes, view, at);
    entries.push(entry);
    total += entry.size;
    if (total > maxBytes) throw tooLarge(`解压后超过 ${megabytes(maxBytes)}`);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  refuseOverlaps(entries, start);
  return { bytes, entries, end };
}

function findEnd(view: DataView): number {
  // The record may be followed by a comment of at most 65535 bytes.
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  const found: number[] = [];
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) found.push(at);
  }
  // A comment may hold the mark too: the true record's comment ends where the file does, unless something was appended.
  const isLast = (at: number) => at + 22 + view.getUint16(at + 20, true) === view.byteLength;
  const end = found.find((at) => isLast(at) && leads(view, at)) ?? found.find(isLast) ?? found[0];
  if (end === undefined) throw damaged('压缩目录缺失，文件可能没有传完');
  return end;
}

/** Whether a record that looks like the closing one names a directory that ends where it begins, or one of zip64. */
function leads(view: DataView, at: number): boolean {
  const [size, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  return start === 0xffffffff || start + size === at;
}

function findDirectory(view: DataView, end: number): { count: number; start: number } {
  const plain = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  return plain.count === 0xffff || plain.start === 0xffffffff
    ? findZip64Directory(view, end)
    : plain;
}

function findZip64Directory(view: DataView, end: number): { count: number; start: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) throw damaged('压缩目录缺失');
  const at = readUint64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END) {
    throw damaged('压缩目录缺失');
  }
  return { count: readUint64(view, at + 32), start: readUint64(view, at + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw encrypted();
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const stated = {
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
  const sizes = readZip64Sizes(view, nameEnd, view.getUint16(at + 30, true), stated);
  const { headerOffset } = sizes;
  if (headerOffset + 30 > bytes.length || view.getUint32(headerOffset, true) !== LOCAL_ENTRY) {
    throw damaged('压缩目录与内容不符');
  }
  const dataOffset =
    headerOffset +
    30 +
    view.getUint16(headerOffset + 26, true) +
    view.getUint16(headerOffset + 28, true);
  return {
    name: strFromU8(bytes.subarray(at + 46, nameEnd)).replace(/\\/g, '/'),
    method: view.getUint16(at + 10, true),
    flags,
    crc: view.getUint32(at + 16, true),
    ...sizes,
    dataOffset,
  };
}

type Sizes = Pick<ZipEntry, 'packedSize' | 'size' | 'headerOffset'>;

/** Figures that do not fit 32 bits stand in an extra field, in this order, each only when its place says so. */
function readZip64Sizes(view: DataView, start: number, length: number, stated: Sizes): Sizes {
  const end = Math.min(start + length, view.byteLength - 4);
  for (let at = start; at < end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const wide = (value: number): number => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return readUint64(view, next - 8);
    };
    const size = wide(stated.size);
    const packedSize = wide(stated.packedSize);
    return { size, packedSize, headerOffset: wide(stated.headerOffset) };
  }
  return stated;
}

function readUint64(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) throw damaged('压缩目录不完整');
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

/** Entries that share bytes are how a small file unpacks to a huge one; no honest writer makes them. */
function refuseOverlaps(entries: readonly ZipEntry[], directory: number): void {
  const inOrder = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  inOrder.forEach((entry, i) => {
    const next = inOrder[i + 1]?.headerOffset ?? directory;
    if (entry.dataOffset + entry.packedSize > next) throw damaged('压缩条目重叠或不完整');
  });
}
