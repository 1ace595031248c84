import { hash, PASSWORD, providerAt, uint32 } from './password';
import { rc4 } from './rc4';

const BLOCK = 1024;
const FILEPASS = 0x2f;
const BOUND_SHEET = 0x85;
/** A number that no record has: readers step over it. */
const UNKNOWN = 0x0fff;
/** Records that stay in the clear: BOF, FilePass, UsrExcl, FileLock, InterfaceHdr, RRDInfo, RRDHead. */
const CLEAR: ReadonlySet<number> = new Set([0x809, FILEPASS, 0x194, 0x195, 0xe1, 0x196, 0x138]);

/** The key of each block of 1024 bytes. */
type KeyOf = (block: number) => Uint8Array;

/** A BIFF8 stream in the clear; null where it has no password, or another one. */
export function streamIn(stream: Uint8Array): Uint8Array | null {
  const plain = Buffer.from(stream);
  const at = passwordAt(plain);
  const keyOf =
    at === null ? null : keysOf(plain.subarray(at + 4, at + 4 + plain.readUInt16LE(at + 2)));
  if (at === null || !keyOf) return null;
  const pad = padOf(keyOf, plain.length);
  for (let from = 0; from + 4 <= plain.length;) {
    const record = plain.readUInt16LE(from);
    const end = Math.min(plain.length, from + 4 + plain.readUInt16LE(from + 2));
    // Where a sheet begins stays readable.
    const first = CLEAR.has(record) ? end : from + 4 + (record === BOUND_SHEET ? 4 : 0);
    for (let i = first; i < end; i++) plain[i]! ^= pad[i]!;
    from = end;
  }
  plain.writeUInt16LE(UNKNOWN, at);
  return plain;
}

function passwordAt(stream: Buffer): number | null {
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const record = stream.readUInt16LE(at);
    if (record === FILEPASS) return at;
    if (record === 0x0a) return null;
  }
  return null;
}

function padOf(keyOf: KeyOf, length: number): Uint8Array {
  const pad = new Uint8Array(length);
  for (let at = 0; at < length; at += BLOCK)
    rc4(keyOf(at / BLOCK))(pad.subarray(at, Math.min(length, at + BLOCK)));
  return pad;
}

/** The keys, once they are proved to be those of the file; null for another password or way to encrypt. */
function keysOf(info: Buffer): KeyOf | null {
  if (info.readUInt16LE(0) !== 1) return null;
  if (info.readUInt16LE(4) === 1) return plainKeys(info);
  return info.readUInt16LE(4) === 2 ? providerKeys(info) : null;
}

function plainKeys(info: Buffer): KeyOf | null {
  const salt = info.subarray(6, 22);
  const five = hash('md5', PASSWORD).subarray(0, 5);
  const sixteen = Array.from({ length: 16 }, () => [five, salt]).flat();
  const base = hash('md5', ...sixteen).subarray(0, 5);
  const keyOf = (block: number) => hash('md5', base, uint32(block));
  return isKey(keyOf, 'md5', info.subarray(22, 38), info.subarray(38, 54)) ? keyOf : null;
}

function providerKeys(info: Buffer): KeyOf | null {
  const { keyBytes, salt, verifier, verifierHash } = providerAt(info, 10);
  const base = hash('sha1', salt, PASSWORD);
  const keyOf = (block: number) => {
    const key = hash('sha1', base, uint32(block)).subarray(0, keyBytes);
    // Keys of 40 bits are filled up with zeros.
    return keyBytes === 5 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  return isKey(keyOf, 'sha1', verifier, verifierHash.subarray(0, 20)) ? keyOf : null;
}

function isKey(keyOf: KeyOf, algorithm: string, verifier: Buffer, verifierHash: Buffer): boolean {
  const crypt = rc4(keyOf(0));
  const [plain, sum] = [Buffer.from(verifier), Buffer.from(verifierHash)];
  crypt(plain);
  crypt(sum);
  return hash(algorithm, plain).equals(sum);
}
