import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { damaged } from './guards';
import type { Zip, ZipEntry } from './zip';

/** Deflate cannot grow data more than this many times. */
const STRONGEST = 1032;
/** What an entry may unpack to, at the very most, for it to be inflated in one go (a blink of work). */
const ONE_GO = 32 * 1024 * 1024;
const CHUNK = 16 * 1024;

/** Unpacks one entry and proves it by size and check sum. Never makes more bytes than the directory states, even when it lies. */
export function inflateEntry(zip: Zip, entry: ZipEntry): Uint8Array {
  const packed = zip.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize);
  const bytes = unpack(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw damaged(`${entry.name} 校验不符`);
  }
  return bytes;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(`${entry.name} 的压缩方式无法识别`);
  if (entry.size > packed.length * STRONGEST) throw damaged(`${entry.name} 大小不实`);
  try {
    if (packed.length * STRONGEST > ONE_GO) return inflateInChunks(packed, entry.size);
    // One byte more than stated: fflate drops what does not fit, so an overrun shows as a wrong length.
    return inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    throw damaged(`${entry.name} 无法解压`);
  }
}

function inflateInChunks(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged('解压后的大小与目录不符');
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  return bytes.subarray(0, length);
}
