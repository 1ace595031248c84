import { createHash } from 'node:crypto';

/** What Office encrypts with where a person has set protection and no password to open; in the specification of both formats. */
export const PASSWORD = Buffer.from('VelvetSweatshop', 'utf16le');

export function hash(algorithm: string, ...parts: readonly Uint8Array[]): Buffer {
  const sum = createHash(algorithm);
  for (const part of parts) sum.update(part);
  return sum.digest();
}

/** Four bytes, the lowest first. */
export function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number >>> 0);
  return bytes;
}

/** The header and verifier that files of both formats begin with, where a provider of Windows encrypts. */
export interface Provider {
  readonly keyBytes: number;
  readonly salt: Buffer;
  readonly verifier: Buffer;
  readonly verifierHash: Buffer;
}

/** `at` is where the size of the header stands. */
export function providerAt(info: Buffer, at: number): Provider {
  const size = info.readUInt32LE(at);
  const keyBits = info.readUInt32LE(at + 4 + 16) || 40;
  const verifier = at + 4 + size;
  const saltSize = info.readUInt32LE(verifier);
  const salt = info.subarray(verifier + 4, verifier + 4 + saltSize);
  const behind = verifier + 4 + saltSize;
  return {
    keyBytes: keyBits / 8,
    salt,
    verifier: info.subarray(behind, behind + 16),
    verifierHash: info.subarray(behind + 20),
  };
}
