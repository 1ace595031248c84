import { createCipheriv, createHash } from 'node:crypto';
import { CFB, utils, write } from '@e965/xlsx';
import { cellAt } from '../../src/model/grid';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { rc4 } from '../../src/cli/files/unlock/rc4';
import { unlock } from '../../src/cli/files/unlock/unlock';
import { readErrorFrom } from '../support/read-error';
import { sheetFile } from '../support/xlsx-file';

const BUILT_IN = 'VelvetSweatshop';
const SALT = Buffer.from('0123456789abcdef');
const VERIFIER = Buffer.from('fedcba9876543210');

const sum = (algorithm: string, ...parts: readonly Uint8Array[]) =>
  createHash(algorithm).update(Buffer.concat(parts)).digest();
const wide = (text: string) => Buffer.from(text, 'utf16le');

function uint32(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, at) => bytes.writeUInt32LE(number, 4 * at));
  return bytes;
}

function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(file, `/${name}`, content);
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayBuffer);
}

const padded = (bytes: Uint8Array) =>
  Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
const encrypt = (cipher: string, key: Buffer, iv: Buffer | null, bytes: Uint8Array) =>
  createCipheriv(cipher, key, iv).setAutoPadding(false).update(padded(bytes));
const sized = (bytes: Uint8Array) => uint32(bytes.length, 0);

/** As Excel 2007 encrypts. */
function standard(zip: Uint8Array, password: string): Uint8Array {
  let key = sum('sha1', SALT, wide(password));
  for (let round = 0; round < 50_000; round++) key = sum('sha1', uint32(round), key);
  key = sum('sha1', key, uint32(0));
  const mixed = sum(
    'sha1',
    Buffer.from(Array.from({ length: 64 }, (_, at) => 0x36 ^ (key[at] ?? 0))),
  );
  const own = mixed.subarray(0, 16);
  const header = Buffer.concat([uint32(0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0), wide('C\0')]);
  const info = Buffer.concat([
    Buffer.from([3, 0, 2, 0]),
    uint32(0x24, header.length),
    header,
    uint32(16),
    SALT,
    encrypt('aes-128-ecb', own, null, VERIFIER),
    uint32(20),
    encrypt('aes-128-ecb', own, null, sum('sha1', VERIFIER)),
  ]);
  const EncryptedPackage = Buffer.concat([sized(zip), encrypt('aes-128-ecb', own, null, zip)]);
  return compoundFile({ EncryptionInfo: info, EncryptedPackage });
}

/** As Excel 2010 and later encrypt. */
function agile(zip: Uint8Array, password: string): Uint8Array {
  const rounds = 1000;
  let base = sum('sha512', SALT, wide(password));
  for (let round = 0; round < rounds; round++) base = sum('sha512', uint32(round), base);
  const key = Buffer.alloc(32, 7);
  const closed = (purpose: string, value: Uint8Array) =>
    encrypt(
      'aes-256-cbc',
      sum('sha512', base, Buffer.from(purpose, 'hex')).subarray(0, 32),
      SALT,
      value,
    ).toString('base64');
  const how = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${SALT.toString('base64')}"`;
  const xml = `<encryption><keyData ${how}/><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${String(rounds)}" ${how} encryptedVerifierHashInput="${closed('fea7d2763b4b9e79', VERIFIER)}" encryptedVerifierHashValue="${closed('d7aa0f6d3061344e', sum('sha512', VERIFIER))}" encryptedKeyValue="${closed('146e0be7abacd0d6', key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const parts: Buffer[] = [sized(zip)];
  for (let at = 0; at < zip.length; at += 4096) {
    const iv = sum('sha512', SALT, uint32(at / 4096)).subarray(0, 16);
    parts.push(encrypt('aes-256-cbc', key, iv, zip.subarray(at, at + 4096)));
  }
  const info = Buffer.concat([Buffer.from([4, 0, 4, 0]), uint32(0x40), Buffer.from(xml)]);
  return compoundFile({ EncryptionInfo: info, EncryptedPackage: Buffer.concat(parts) });
}

type KeyOf = (block: number) => Buffer;

/** An .xls with a FilePass record, all behind it encrypted but what Excel leaves in the clear. */
function locked(
  pass: (verified: readonly Buffer[]) => Buffer,
  keyOf: KeyOf,
  hash: string,
): Uint8Array {
  const workbook = utils.book_new();
  utils.book_append_sheet(
    workbook,
    utils.aoa_to_sheet([['绩效目标', 316], ['x'.repeat(1500)]]),
    '申报表',
  );
  const file = CFB.read(
    new Uint8Array(write(workbook, { type: 'array', bookType: 'biff8' }) as ArrayBuffer),
    { type: 'array' },
  );
  const stream = Buffer.from(CFB.find(file, '/Workbook')!.content as Uint8Array);
  const crypt = rc4(keyOf(0));
  const verified = [Buffer.from(VERIFIER), sum(hash, VERIFIER)];
  verified.forEach(crypt);
  const body = pass(verified);
  const head = 4 + stream.readUInt16LE(2);
  const record = Buffer.from([0x2f, 0, body.length & 255, body.length >> 8]);
  const whole = Buffer.concat([stream.subarray(0, head), record, body, stream.subarray(head)]);
  const grown = record.length + body.length;
  const pad = Buffer.alloc(whole.length);
  for (let at = 0; at < pad.length; at += 1024) rc4(keyOf(at / 1024))(pad.subarray(at, at + 1024));
  for (let at = 0; at + 4 <= whole.length;) {
    const id = whole.readUInt16LE(at);
    const end = Math.min(whole.length, at + 4 + whole.readUInt16LE(at + 2));
    if (id === 0x85) whole.writeUInt32LE(whole.readUInt32LE(at + 4) + grown, at + 4);
    const first = [0x809, 0x2f, 0xe1].includes(id) ? end : at + (id === 0x85 ? 8 : 4);
    for (let i = first; i < end; i++) whole[i]! ^= pad[i]!;
    at = end;
  }
  return compoundFile({ Workbook: whole });
}

function rc4File(password: string): Uint8Array {
  const five = sum('md5', wide(password)).subarray(0, 5);
  const base = sum('md5', ...Array.from({ length: 16 }, () => [five, SALT]).flat()).subarray(0, 5);
  const pass = (verified: readonly Buffer[]) =>
    Buffer.concat([Buffer.from([1, 0, 1, 0, 1, 0]), SALT, ...verified]);
  return locked(pass, (block) => sum('md5', base, uint32(block)), 'md5');
}

function providerFile(password: string, keyBits: 40 | 128): Uint8Array {
  const base = sum('sha1', SALT, wide(password));
  const header = Buffer.concat([uint32(4, 0, 0x6801, 0x8004, keyBits, 1, 0, 0), wide('C\0')]);
  const pass = (verified: readonly Buffer[]) =>
    Buffer.concat([
      Buffer.from([1, 0, 2, 0, 2, 0]),
      uint32(4, header.length),
      header,
      uint32(16),
      SALT,
      verified[0]!,
      uint32(20),
      verified[1]!,
    ]);
  const keyOf = (block: number) => {
    const key = sum('sha1', base, uint32(block)).subarray(0, keyBits / 8);
    return keyBits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  return locked(pass, keyOf, 'sha1');
}

const zip = sheetFile('<row r="1"><c r="A1" t="inlineStr"><is><t>绩效目标</t></is></c></row>');

const FILES: readonly (readonly [string, (password: string) => Uint8Array])[] = [
  ['an .xlsx of Excel 2007', (password) => standard(zip, password)],
  ['an .xlsx of Excel 2010', (password) => agile(zip, password)],
  ['an .xls of Excel 97', rc4File],
  ['an .xls of Excel 2003', (password) => providerFile(password, 128)],
  ['an .xls with a short key', (password) => providerFile(password, 40)],
];

test.each(FILES)('%s that Office has locked by itself is read', async (_, made) => {
  const { grids } = await readWorkbook(unlock(made(BUILT_IN)));
  expect(cellAt(grids[0]!, 0, 0)?.text).toBe('绩效目标');
});

test.each(FILES)('%s with a password of its own stays locked', async (_, made) => {
  const bytes = made('secret');
  expect(unlock(bytes)).toBe(bytes);
  expect((await readErrorFrom(readWorkbook(bytes))).code).toBe('encrypted');
});

test('any other file, a broken one too, comes back as it is', () => {
  for (const bytes of [
    zip,
    rc4File(BUILT_IN).slice(0, 900),
    new Uint8Array(0),
    compoundFile({ EncryptedPackage: SALT }),
  ])
    expect(unlock(bytes)).toBe(bytes);
});
