import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { sevenZip } from '../../scripts/wps/seven-zip';
import { unpackWithSevenZip } from '../support/seven-zip';

const TIME = new Date('2026-01-02T03:04:06Z');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-7z-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What 7-Zip makes of an archive: its own verdict, and every file it unpacks. */
function unpack(archive: Buffer, names: readonly string[]): Map<string, Buffer> {
  const place = mkdtempSync(join(folder, 'one-'));
  writeFileSync(join(place, 'a.7z'), archive);
  unpackWithSevenZip(join(place, 'a.7z'), join(place, 'out'));
  return new Map(names.map((name) => [name, readFileSync(join(place, 'out', name))]));
}

test('folders, an empty file, a large one and Chinese come back as they went in', () => {
  const files = [
    { name: 'jixiao_0.1.0/index.html', data: Buffer.from('你好') },
    { name: 'jixiao_0.1.0/images/图.png', data: Buffer.alloc(3_000_000, 7) },
    { name: 'jixiao_0.1.0/empty.txt', data: Buffer.alloc(0) },
    { name: 'jixiao_0.1.0/z.js', data: Buffer.from('x') },
  ];
  const archive = sevenZip(files, TIME);
  expect(archive.subarray(0, 2).toString('latin1')).toBe('7z');
  const back = unpack(
    archive,
    files.map(({ name }) => name),
  );
  for (const { name, data } of files) expect(back.get(name)!.equals(data)).toBe(true);
});

test('any files come back as they went in', () => {
  const file = fc.record({
    name: fc.array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 3 }),
    // Around every step of the format's number.
    size: fc.oneof(
      fc.integer({ min: 0, max: 300 }),
      fc.constantFrom(127, 128, 129, 16383, 16384, 16385),
    ),
  });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 12 }), (drawn) => {
      const files = drawn.map(({ name, size }, index) => ({
        // An own folder for each, so that no name is both a file and a folder.
        name: `${index}/${name.join('/')}`,
        data: Buffer.alloc(size, index + 1),
      }));
      const back = unpack(
        sevenZip(files, TIME),
        files.map(({ name }) => name),
      );
      for (const { name, data } of files) expect(back.get(name)!.equals(data)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('a byte that is damaged is found by 7-Zip', () => {
  const archive = sevenZip([{ name: 'a.txt', data: Buffer.from('hello') }], TIME);
  archive[33]! ^= 1;
  expect(() => unpack(archive, ['a.txt'])).toThrow(/CRC/);
});

test.each(['../a', '/a', 'a//b', 'a\\b', '', 'a/../../b'])('%p is no name', (name) => {
  expect(() => sevenZip([{ name, data: Buffer.from('x') }], TIME)).toThrow(/not a path/);
});

test('a name stands once', () => {
  const one = { name: 'a', data: Buffer.from('x') };
  expect(() => sevenZip([one, one], TIME)).toThrow(/twice/);
});
