/**
 * Writes a .7z whose files are stored as they are (method Copy, which every reader of the format knows): WPS takes offline add-ins as
 * 7z only, the pages are small, and no packer for every platform has to be shipped. The layout follows 7-Zip's 7zFormat.txt.
 */
import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]);
const SIGNATURE_HEADER = 32;

/** The identifiers of the header's parts. */
const ID = {
  end: 0x00,
  header: 0x01,
  streams: 0x04,
  files: 0x05,
  pack: 0x06,
  unpack: 0x07,
  substreams: 0x08,
  size: 0x09,
  crc: 0x0a,
  folder: 0x0b,
  unpackSize: 0x0c,
  streamCount: 0x0d,
  emptyStream: 0x0e,
  emptyFile: 0x0f,
  names: 0x11,
  modified: 0x14,
  attributes: 0x15,
};

const ATTRIBUTES = { file: 0x20, folder: 0x10 };

interface ArchiveFile {
  /** A relative path with “/”; folders are made from it. */
  readonly name: string;
  readonly data: Uint8Array;
}

/** A file, or a folder, which has no data. */
interface Entry {
  readonly name: string;
  readonly data: Uint8Array | null;
}

/** The archive of a list of files, every entry with the same time. */
export function sevenZip(files: readonly ArchiveFile[], modified: Date): Buffer {
  const entries = withFolders(files);
  const streams = entries.flatMap(({ data }) => (data && data.length > 0 ? [data] : []));
  const packed = Buffer.concat(streams);
  const header = Buffer.concat([
    byte(ID.header),
    streams.length > 0 ? streamsInfo(streams, packed.length) : Buffer.alloc(0),
    filesInfo(entries, modified),
    byte(ID.end),
  ]);
  return Buffer.concat([signatureHeader(packed.length, header), packed, header]);
}

/** Every folder before what lies in it, as 7-Zip lists them. */
function withFolders(files: readonly ArchiveFile[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { name, data } of files) {
    if (!/^[^/\\]+(\/[^/\\]+)*$/.test(name) || name.split('/').includes('..')) {
      throw new Error(`not a path inside an archive: ${name}`);
    }
    if (entries.has(name)) throw new Error(`twice in one archive: ${name}`);
    const parts = name.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      if (!entries.has(folder)) entries.set(folder, { name: folder, data: null });
    }
    entries.set(name, { name, data });
  }
  return [...entries.values()];
}

function signatureHeader(packedSize: number, header: Buffer): Buffer {
  const start = Buffer.alloc(20);
  start.writeBigUInt64LE(BigInt(packedSize), 0);
  start.writeBigUInt64LE(BigInt(header.length), 8);
  start.writeUInt32LE(crc32(header), 16);
  const whole = Buffer.alloc(SIGNATURE_HEADER);
  SIGNATURE.copy(whole, 0);
  whole.writeUInt32LE(crc32(start), 8);
  start.copy(whole, 12);
  return whole;
}

/** One packed stream, one folder with the one coder Copy, cut into as many pieces as there are files. */
function streamsInfo(streams: readonly Uint8Array[], total: number): Buffer {
  return Buffer.concat([
    byte(ID.streams),
    byte(ID.pack),
    number(0),
    number(1),
    byte(ID.size),
    number(total),
    byte(ID.end),
    byte(ID.unpack),
    byte(ID.folder),
    number(1),
    byte(0), // the folder is described here, not in a stream
    number(1), // one coder …
    byte(0x01), // … whose id is one byte long, without properties
    byte(0x00), // Copy
    byte(ID.unpackSize),
    number(total),
    byte(ID.end),
    byte(ID.substreams),
    byte(ID.streamCount),
    number(streams.length),
    // The last size is what the others leave.
    ...(streams.length > 1
      ? [byte(ID.size), ...streams.slice(0, -1).map(({ length }) => number(length))]
      : []),
    byte(ID.crc),
    byte(1), // all defined
    ...streams.map((data) => uint32(crc32(data))),
    byte(ID.end),
    byte(ID.end),
  ]);
}

function filesInfo(entries: readonly Entry[], modified: Date): Buffer {
  const empty = entries.filter(({ data }) => !data || data.length === 0);
  const names = entries.map(({ name }) => Buffer.from(`${name}\0`, 'utf16le'));
  return Buffer.concat([
    byte(ID.files),
    number(entries.length),
    ...(empty.length > 0
      ? [
          property(ID.emptyStream, bits(entries.map((entry) => empty.includes(entry)))),
          property(ID.emptyFile, bits(empty.map(({ data }) => data !== null))),
        ]
      : []),
    property(ID.names, Buffer.concat([byte(0), ...names])),
    property(
      ID.modified,
      Buffer.concat([byte(1), byte(0), ...entries.map(() => fileTime(modified))]),
    ),
    property(
      ID.attributes,
      Buffer.concat([
        byte(1),
        byte(0),
        ...entries.map(({ data }) => uint32(data ? ATTRIBUTES.file : ATTRIBUTES.folder)),
      ]),
    ),
    byte(ID.end),
  ]);
}

function property(id: number, body: Buffer): Buffer {
  return Buffer.concat([byte(id), number(body.length), body]);
}

/** One bit a value, the first in the highest place. */
function bits(values: readonly boolean[]): Buffer {
  const bytes = Buffer.alloc(Math.ceil(values.length / 8));
  values.forEach((set, index) => {
    if (set) bytes[index >> 3]! |= 0x80 >> (index & 7);
  });
  return bytes;
}

/** 100 nanoseconds since 1601. */
function fileTime(date: Date): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE((BigInt(date.getTime()) + 11644473600000n) * 10000n);
  return bytes;
}

function byte(value: number): Buffer {
  return Buffer.from([value]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The format's own number: leading ones of the first byte count the bytes that follow, its other bits are the highest of the value. */
function number(value: number): Buffer {
  for (let extra = 0; extra < 5; extra += 1) {
    if (value >= 2 ** (7 * (extra + 1))) continue;
    const first = (0xff00 >> extra) & 0xff;
    const bytes = Buffer.alloc(1 + extra);
    bytes[0] = first | Math.floor(value / 2 ** (8 * extra));
    for (let i = 0; i < extra; i += 1) bytes[1 + i] = Math.floor(value / 2 ** (8 * i)) & 0xff;
    return bytes;
  }
  throw new Error(`too large for an add-in: ${value}`);
}
