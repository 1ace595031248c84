import { createDecipheriv } from 'node:crypto';
import { hash, PASSWORD, providerAt, uint32 } from './password';

const SEGMENT = 4096;
/** More rounds than this no program asks for. */
const MOST_ROUNDS = 1_000_000;

/** The zip inside an encrypted package; null where it has another password or way to encrypt. */
export function packageIn(info: Uint8Array, encrypted: Uint8Array): Uint8Array | null {
  const [told, body] = [Buffer.from(info), Buffer.from(encrypted)];
  const length = Number(body.readBigUInt64LE(0));
  const rest = body.subarray(8);
  const isAgile = told.readUInt16LE(0) === 4 && told.readUInt16LE(2) === 4;
  const plain = isAgile ? agile(told.toString('utf8', 8), rest) : standard(told, rest);
  return plain && plain.subarray(0, length);
}

function decrypt(cipher: string, key: Buffer, iv: Buffer | null, bytes: Buffer): Buffer {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 16));
  return createDecipheriv(cipher, key, iv).setAutoPadding(false).update(whole);
}

/** Excel 2007. */
function standard(info: Buffer, body: Buffer): Buffer | null {
  const { keyBytes, salt, verifier, verifierHash } = providerAt(info, 8);
  let sum = hash('sha1', salt, PASSWORD);
  for (let round = 0; round < 50_000; round++) sum = hash('sha1', uint32(round), sum);
  sum = hash('sha1', sum, uint32(0));
  const padded = (mark: number) =>
    Buffer.from(Array.from({ length: 64 }, (_, at) => mark ^ (sum[at] ?? 0)));
  const key = Buffer.concat([hash('sha1', padded(0x36)), hash('sha1', padded(0x5c))]);
  const cipher = `aes-${String(keyBytes * 8)}-ecb`;
  const own = key.subarray(0, keyBytes);
  const plain = decrypt(cipher, own, null, verifier);
  const check = decrypt(cipher, own, null, verifierHash.subarray(0, 32)).subarray(0, 20);
  return hash('sha1', plain).equals(check) ? decrypt(cipher, own, null, body) : null;
}

const FOR_INPUT = Buffer.from('fea7d2763b4b9e79', 'hex');
const FOR_CHECK = Buffer.from('d7aa0f6d3061344e', 'hex');
const FOR_KEY = Buffer.from('146e0be7abacd0d6', 'hex');

/** Excel 2010 and later. */
function agile(xml: string, body: Buffer): Buffer | null {
  const data = attributesOf(xml, 'keyData');
  const own = attributesOf(xml, 'p:encryptedKey');
  const rounds = Number(own('spinCount'));
  if (!(rounds <= MOST_ROUNDS)) return null;
  const algorithm = own('hashAlgorithm').replace('-', '').toLowerCase();
  const salt = Buffer.from(own('saltValue'), 'base64');
  let sum = hash(algorithm, salt, PASSWORD);
  for (let round = 0; round < rounds; round++) sum = hash(algorithm, uint32(round), sum);
  const bits = own('keyBits');
  const open = (purpose: Buffer, value: string) => {
    const key = filled(hash(algorithm, sum, purpose), Number(bits) / 8);
    const iv = filled(salt, 16);
    return decrypt(`aes-${bits}-cbc`, key, iv, Buffer.from(own(value), 'base64'));
  };
  const input = open(FOR_INPUT, 'encryptedVerifierHashInput').subarray(0, salt.length);
  const check = open(FOR_CHECK, 'encryptedVerifierHashValue');
  const told = hash(algorithm, input);
  if (!check.subarray(0, told.length).equals(told)) return null;
  const key = open(FOR_KEY, 'encryptedKeyValue').subarray(0, Number(bits) / 8);
  const dataSalt = Buffer.from(data('saltValue'), 'base64');
  const dataHash = data('hashAlgorithm').replace('-', '').toLowerCase();
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += SEGMENT) {
    const iv = filled(hash(dataHash, dataSalt, uint32(at / SEGMENT)), 16);
    parts.push(decrypt(`aes-${data('keyBits')}-cbc`, key, iv, body.subarray(at, at + SEGMENT)));
  }
  return Buffer.concat(parts);
}

/** Cut off, or filled up, as the specification does it. */
function filled(bytes: Buffer, length: number): Buffer {
  const more = Buffer.alloc(Math.max(0, length - bytes.length), 0x36);
  return Buffer.concat([bytes, more]).subarray(0, length);
}

function attributesOf(xml: string, tag: string): (name: string) => string {
  const start = xml.indexOf(`<${tag} `);
  const text = start < 0 ? '' : xml.slice(start, xml.indexOf('>', start));
  return (name) => new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1] ?? '';
}
