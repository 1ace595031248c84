import fc from 'fast-check';
import { CFB, utils, write } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import { cellAt } from '../../src/model/grid';
import { ReadError } from '../../src/model/outcome';
import { readBook } from '../../src/xlsx/read/read';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { readErrorFrom, readErrorOf } from '../support/read-error';
import { sheetFile } from '../support/xlsx-file';

/** A small .xls, as the library writes one. */
function xls(change: (workbook: WorkBook) => void = () => undefined): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['产 出\n指标', 0.5, 45413, true],
    ['=0次', null, 316],
  ]);
  sheet['B1'].z = '0%';
  sheet['C1'].z = 'yyyy"年"m"月"d"日"';
  sheet['C2'].z = '0"万元"';
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
  sheet['!cols'] = [{}, { hidden: true }];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, '申报表');
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([[1]]), '字典');
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  change(workbook);
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

/** A compound file with these streams. */
function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) {
    CFB.utils.cfb_add(file, '/' + name, content);
  }
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayBuffer);
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(CFB.find(CFB.read(bytes, { type: 'array' }), '/Workbook')!.content);
}

describe('.xls and .et', () => {
  it('are read by content', async () => {
    const [grid, codes] = (await readWorkbook(xls())).grids;
    expect(grid).toMatchObject({ sheet: '申报表', visibility: 'visible' });
    expect(codes).toMatchObject({ sheet: '字典', visibility: 'veryHidden' });
    const texts = [...grid!.rows].map(([row, cells]) => [row, cells.map((cell) => cell?.text)]);
    expect(texts).toEqual([
      [0, ['产 出\n指标', '50%', '2024年5月1日', 'TRUE']],
      [1, ['=0次', undefined, '316万元']],
    ]);
    expect(cellAt(grid!, 1, 0)).toMatchObject({ kind: 'text', formula: false });
    expect(cellAt(grid!, 1, 2)).toMatchObject({ kind: 'number', value: 316, format: '0"万元"' });
    expect(grid!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect([...grid!.hiddenCols]).toEqual([1]);
  });

  it('keep their formats to themselves', async () => {
    await readWorkbook(xls());
    const plain = await readWorkbook(
      xls((workbook) => {
        const sheet = workbook.Sheets['申报表']!;
        sheet['C1'].z = 'General';
        sheet['C2'].z = 'm/d/yy';
      }),
    );
    expect(cellAt(plain.grids[0]!, 0, 2)?.text).toBe('45413');
    expect(cellAt(plain.grids[0]!, 1, 2)?.text).toBe('1900/11/11');
  });

  it('count days from 1904 where they say so', async () => {
    const bytes = xls((workbook) => {
      workbook.Workbook!.WBProps = { date1904: true };
    });
    expect(cellAt((await readWorkbook(bytes)).grids[0]!, 0, 2)?.text).toBe('2028年5月2日');
  });

  it('print nothing', async () => {
    const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const stream = workbookStream(xls());
    // A record of a kind that nobody knows, behind the first.
    const first = 4 + new DataView(stream.buffer).getUint16(2, true);
    const odd = Uint8Array.from([
      ...stream.slice(0, first),
      0x77,
      0x77,
      0,
      0,
      ...stream.slice(first),
    ]);
    await readWorkbook(compoundFile({ Workbook: odd })).catch(() => undefined);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it('obey the limits', async () => {
    expect((await readErrorFrom(readWorkbook(xls(), { cells: 3 }))).code).toBe('too-large');
    expect((await readErrorFrom(readWorkbook(xls(), { totalBytes: 1000 }))).code).toBe('too-large');
  });

  it('are told apart from .xlsx whatever the name', async () => {
    const xlsx = sheetFile('<row><c><v>1</v></c></row>');
    expect((await readWorkbook(xlsx)).grids).toHaveLength(1);
    expect(readErrorOf(() => readBook(xls())).code).toBe('unreadable');
  });
});

it('formulas are not followed: broken ones leave the result, and never an endless loop', async () => {
  const plain = workbookStream(xls());
  const end = plain.length - 4;
  expect([...plain.subarray(end)]).toEqual([0x0a, 0, 0, 0]);
  for (let token = 0; token < 256; token += 1) {
    const stream = new Uint8Array([...plain.subarray(0, end), ...formula(token), 0x0a, 0, 0, 0]);
    const [, codes] = (await readWorkbook(compoundFile({ Workbook: stream }))).grids;
    expect(cellAt(codes!, 1, 1)).toMatchObject({ value: 86, formula: true });
  }

  /** B2 computes 86 by a formula of one token, three times. */
  function formula(token: number): Uint8Array {
    const record = new DataView(new ArrayBuffer(4 + 22 + 3));
    record.setUint16(0, 0x06, true);
    record.setUint16(2, 22 + 3, true);
    record.setUint16(4, 1, true);
    record.setUint16(6, 1, true);
    record.setFloat64(10, 86, true);
    record.setUint16(24, 3, true);
    for (let at = 26; at < 29; at += 1) record.setUint8(at, token);
    return new Uint8Array(record.buffer);
  }
});

describe('records that say more than they hold are refused at once', () => {
  const numbers = (...bytes: number[]) => Uint8Array.from(bytes);
  const record = (id: number, body: Uint8Array) =>
    Uint8Array.from([id & 255, id >> 8, body.length & 255, body.length >> 8, ...body]);
  /** The library's own small file with one record more before the end of its last sheet. */
  const fileWith = (...records: Uint8Array[]) => {
    const plain = workbookStream(xls());
    const end = plain.length - 4;
    const parts = [plain.subarray(0, end), ...records, plain.subarray(end)];
    return compoundFile({ Workbook: Uint8Array.from(parts.flatMap((part) => [...part])) });
  };
  const merges = record(0xe5, numbers(1, 0, 0, 0, 1, 0, 0, 0, 1, 0));
  const noText = record(0x3c, numbers());

  it.each([
    ['shared strings cut off in a length', record(0xfc, numbers(0, 0, 1, 0, 0, 0, 48, 0, 7))],
    [
      'a shared string of 65535 characters',
      record(0xfc, numbers(1, 0, 0, 0, 1, 0, 0, 0, 255, 255, 1)),
    ],
    [
      'phonetic text of 4 GB',
      record(0xfc, numbers(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 4, 255, 255, 255, 255)),
    ],
    ['a text in a cell', record(0x204, numbers(1, 0, 1, 0, 0, 0, 255, 255, 1, 65))],
    ['a format', record(0x41e, numbers(1, 0, 255, 255, 1))],
    ['merged areas', record(0xe5, numbers(255, 255))],
    ['a sheet of another version', record(0x809, numbers(0, 5, 16, 0, 0, 0))],
  ])('%s', async (_, odd) => {
    expect((await readErrorFrom(readWorkbook(fileWith(odd)))).code).toBe('damaged');
  });

  it.each([
    ['merges', Array.from({ length: 5000 }, () => merges)],
    [
      'continued parts',
      [record(0xfc, numbers(0, 0, 0, 0, 0, 0, 0, 0)), ...Array.from({ length: 300 }, () => noText)],
    ],
  ])('more %s than any program writes', async (_, records) => {
    expect((await readErrorFrom(readWorkbook(fileWith(...records)))).message).toContain('不合常理');
  });

  it('a text that goes on in the next record is read whole', async () => {
    const wide = (text: string) => [...Buffer.from(text, 'utf16le')];
    const strings = record(0xfc, numbers(1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 1, ...wide('绩效')));
    const rest = record(0x3c, numbers(1, ...wide('目标')));
    const cell = record(0xfd, numbers(4, 0, 1, 0, 0, 0, 0, 0, 0, 0));
    const [, grid] = (await readWorkbook(fileWith(strings, rest, cell))).grids;
    expect(cellAt(grid!, 4, 1)?.text).toBe('绩效目标');
  });

  it('what no grid is read from may be broken', async () => {
    const link = record(0x1b8, numbers(0, 0, 255, 255, 0, 0, 255, 0));
    const book = await readWorkbook(fileWith(link, noText));
    expect(book).toEqual(await readWorkbook(xls()));
  });
});

describe('compound files that cannot be read', () => {
  const text = new Uint8Array(5000);

  it.each([
    ['encrypted', 'an encrypted workbook', { EncryptedPackage: text, EncryptionInfo: text }],
    ['not-a-workbook', 'a Word document', { WordDocument: text }],
    ['not-a-workbook', 'something else', { Contents: text }],
    ['damaged', 'an empty workbook stream', { Workbook: new Uint8Array(0) }],
  ])('%s: %s', async (code, _, streams) => {
    const bytes = compoundFile(streams as Record<string, Uint8Array>);
    expect((await readErrorFrom(readWorkbook(bytes))).code).toBe(code);
  });

  it('encrypted: also when asked to read an .xlsx only', () => {
    expect(readErrorOf(() => readBook(compoundFile({ EncryptedPackage: text }))).code).toBe(
      'encrypted',
    );
  });

  it('encrypted: a password among the records', async () => {
    const stream = workbookStream(xls());
    const first = 4 + new DataView(stream.buffer).getUint16(2, true);
    const password = [0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4];
    const locked = Uint8Array.from([
      ...stream.slice(0, first),
      ...password,
      ...stream.slice(first),
    ]);
    const error = await readErrorFrom(readWorkbook(compoundFile({ Workbook: locked })));
    expect(error.code).toBe('encrypted');
    expect(error.message).toContain('密码');
  });

  it('damaged: truncated anywhere before the padding at the end', async () => {
    const bytes = xls();
    const whole = await readWorkbook(bytes);
    for (let length = 1; length < bytes.length; length += 61) {
      const read = await readWorkbook(bytes.subarray(0, length)).catch((error: ReadError) => error);
      if (read instanceof Error) expect(read.code).toBe('damaged');
      else expect(read).toEqual(whole);
    }
    expect((await readErrorFrom(readWorkbook(bytes.subarray(0, bytes.length / 2)))).code).toBe(
      'damaged',
    );
  });

  it('damaged: chains that run in circles', async () => {
    const bytes = xls();
    const view = new DataView(bytes.buffer);
    const table = 512 * (view.getUint32(76, true) + 1);
    // Every sector is followed by the first one.
    for (let at = table; at < table + 512; at += 4) view.setUint32(at, 0, true);
    expect((await readErrorFrom(readWorkbook(bytes))).code).toBe('damaged');
  });
});

it('nothing but a ReadError leaves the reader, whatever bytes change', async () => {
  const whole = xls();
  const change = fc.tuple(fc.nat(), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const bytes = whole.slice();
      for (const [at, to] of changes) bytes[at % bytes.length] = to;
      await readWorkbook(bytes).catch((error: unknown) => {
        expect(error).toBeInstanceOf(ReadError);
      });
    }),
    { numRuns: 200 },
  );
});
