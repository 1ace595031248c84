import fc from 'fast-check';
import { CFB, utils, write } from '@e965/xlsx';
import { cellAt, type Grid } from '../../src/model/grid';
import { ReadError } from '../../src/model/outcome';
import { RecordWriter } from '../../src/xlsx/biff/record-writer';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { readErrorFrom } from '../support/read-error';

/** A workbook of that age, as the library writes one. */
function written(bookType: 'biff2' | 'biff3' | 'biff4' | 'biff5'): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['area', 12.5, true],
    ['=0', null, 316],
  ]);
  sheet['B2'] = { t: 'n', v: 0.95, z: '0%' };
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Form');
  return new Uint8Array(
    write(workbook, { type: 'array', bookType: bookType as 'biff5' }) as ArrayBuffer,
  );
}

const textsOf = ({ rows }: Grid) => [...rows].map(([, cells]) => cells.map((cell) => cell?.text));

test.each(['biff2', 'biff3', 'biff4'] as const)('%s, a bare stream, is read', async (type) => {
  const { grids } = await readWorkbook(written(type));
  const [first, second] = textsOf(grids[0]!);
  expect(first!.slice(0, 2)).toEqual(['area', '12.5']);
  expect([second![0], second![2]]).toEqual(['=0', '316']);
});

test('a workbook of Excel 95 is read with its sheets, formats and truths', async () => {
  const { grids } = await readWorkbook(written('biff5'));
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Form']);
  expect(textsOf(grids[0]!)).toEqual([
    ['area', '12.5', 'TRUE'],
    ['=0', '95%', '316'],
  ]);
});

/** “绩效” and “≥90%” in GBK. */
const PERFORMANCE = [0xbc, 0xa8, 0xd0, 0xa7];
const TARGET = [0xa1, 0xdd, 0x39, 0x30, 0x25];

/** A stream of Excel 95 with two sheets, one of them hidden, in a code page. */
function early(codePage: number): Uint8Array {
  const sheet = new RecordWriter();
  const bof = (to: RecordWriter, kind: number) => to.record(0x809, [0x500, kind, 0, 0]);
  const NAMES = [PERFORMANCE, TARGET];
  const label = (row: number, col: number, bytes: readonly number[]) =>
    sheet.record(0x204, [row, col, 0, bytes.length], Uint8Array.from(bytes));
  bof(sheet, 0x10);
  label(0, 0, PERFORMANCE);
  label(1, 0, TARGET);
  // A formula that gives a text, which follows it.
  sheet.record(
    0x06,
    [2, 0, 0],
    Uint8Array.from([0, 0, 0, 0, 0, 0, 0xff, 0xff, 8, 0, 0, 0, 0, 0, 0, 0]),
  );
  sheet.record(0x207, [4], Uint8Array.from(PERFORMANCE));
  sheet.record(0x0a, []);
  const head = (places: readonly number[]) => {
    const to = new RecordWriter();
    bof(to, 0x05);
    to.record(0x42, [codePage]);
    to.record(0xe0, [0, 0], new Uint8Array(12));
    places.forEach((place, hidden) =>
      to.record(
        0x85,
        [place & 0xffff, place >>> 16],
        Uint8Array.from([hidden, 0, NAMES[hidden]!.length, ...NAMES[hidden]!]),
      ),
    );
    to.record(0x0a, []);
    return to;
  };
  const start = head([0, 0]).length;
  const whole = head([start, start + sheet.length]);
  whole.append(sheet);
  whole.append(sheet);
  return whole.bytes();
}

/** The same in a compound file, as Excel 95 keeps it. */
function inFile(stream: Uint8Array, name = 'Book'): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${name}`, stream);
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayBuffer);
}

test.each(['Book', 'Workbook'])('texts in GBK are decoded, in a stream called %s', async (name) => {
  const { grids } = await readWorkbook(inFile(early(936), name));
  expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
    ['绩效', 'visible'],
    ['≥90%', 'hidden'],
  ]);
  expect(textsOf(grids[0]!)).toEqual([['绩效'], ['≥90%'], ['绩效']]);
  expect(cellAt(grids[0]!, 2, 0)).toMatchObject({ formula: true, kind: 'text' });
});

test('a bare stream of a later Excel is read too', async () => {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['绩效', 316]]), '申报表');
  const file = write(workbook, { type: 'array', bookType: 'biff8' }) as ArrayBuffer;
  const stream = CFB.find(CFB.read(new Uint8Array(file), { type: 'array' }), '/Workbook')!.content;
  const { grids } = await readWorkbook(Uint8Array.from(stream as Uint8Array));
  expect(textsOf(grids[0]!)).toEqual([['绩效', '316']]);
});

test('a code page that nobody knows spoils letters only', async () => {
  const { grids } = await readWorkbook(inFile(early(4711)));
  expect(textsOf(grids[0]!)).toHaveLength(3);
});

test('one with a password is told as such', async () => {
  const locked = new RecordWriter();
  locked.record(0x809, [0x500, 0x05, 0, 0]);
  locked.record(0x2f, [1, 2]);
  expect((await readErrorFrom(readWorkbook(inFile(locked.bytes())))).code).toBe('encrypted');
});

test('whatever is broken in one, nothing but a ReadError is thrown', async () => {
  const sound = early(936);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(sound.length),
      async (changes, cut) => {
        const bytes = sound.slice(0, Math.max(cut, 12));
        for (const [at, byte] of changes) if (at >= 4 && at < bytes.length) bytes[at] = byte;
        await readWorkbook(inFile(bytes)).catch((error: unknown) =>
          expect(error).toBeInstanceOf(ReadError),
        );
      },
    ),
    { numRuns: 200 },
  );
});
