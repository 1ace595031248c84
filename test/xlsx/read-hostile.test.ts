import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { ReadError } from '../../src/model/outcome';
import { readBook } from '../../src/xlsx/read/read';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { sheetFile, stylesOf, workbookParts, zipParts } from '../support/xlsx-file';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A small workbook with one of everything. */
const book = workbookParts({
  sheets: [
    {
      name: '表1',
      xml:
        '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>' +
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row>' +
        '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><r><t>甲&amp;乙</t></r></is></c><c r="B2"><f>1+1</f><v>2</v></c></row>' +
        '</sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    },
  ],
  strings: '<si><t>绩效</t></si>',
  styles: stylesOf(['0%']),
});

/** Reads, and lets nothing but a `ReadError` pass. */
function readOrRefuse(bytes: Uint8Array): void {
  try {
    readBook(bytes);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
  }
}

describe('nothing but a ReadError leaves the reader', () => {
  const whole = zipParts(book);
  const change = fc.record({
    at: fc.nat(),
    to: fc.oneof(fc.nat(255), fc.constantFrom(0, 0xff, 0x3c, 0x22)),
  });

  it('whatever bytes of the file change', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = whole.slice();
        for (const { at, to } of changes) bytes[at % bytes.length] = to;
        readOrRefuse(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever bytes of a part change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(book)),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (name, changes) => {
          const part = new Uint8Array(Buffer.from(String(book[name])));
          for (const { at, to } of changes) part[at % part.length] = to;
          readOrRefuse(zipParts({ ...book, [name]: part }));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('whatever the file is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        async (tail, start) => {
          const reading = readWorkbook(Uint8Array.from([...start, ...tail]));
          await expect(reading).rejects.toBeInstanceOf(ReadError);
        },
      ),
    );
  });
});

/** Milliseconds of processor time, which other processes of the machine do not stretch. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('what costs next to nothing', () => {
  const storedSheet = (xml: string) =>
    zipParts(workbookParts({ sheets: [{ name: '表1', xml }] }), 0);

  it('a million rows that only carry formats: no more than unpacking and reading their text', () => {
    const rows = Array.from(
      { length: 1_048_576 },
      (_, i) => `<row r="${i + 1}" s="1" customFormat="1" ht="20"/>`,
    ).join('');
    const bytes = storedSheet(`<sheetData>${rows}</sheetData>`);
    const floor = cost(() => strFromU8(unzipSync(bytes)[SHEET]!));
    const read = cost(() => {
      expect(readBook(bytes).grids[0]!.rows.size).toBe(0);
    });
    expect(read).toBeLessThan(10 * floor + 500);
  });

  it('a hundred thousand merges: ten times as much as ten thousand', () => {
    const file = (count: number) => {
      const merges = Array.from(
        { length: count },
        (_, i) => `<mergeCell ref="A${2 * i + 1}:B${2 * i + 2}"/>`,
      );
      return storedSheet(`<sheetData/><mergeCells>${merges.join('')}</mergeCells>`);
    };
    const [few, many] = [file(10_000), file(100_000)];
    readBook(few);
    const least = cost(() => readBook(few));
    const most = cost(() => {
      expect(readBook(many).grids[0]!.merges).toHaveLength(100_000);
    });
    expect(most).toBeLessThan(30 * least + 200);
  });

  it('an entry that lies about its size: given up soon after the size that it states', () => {
    const bytes = zipParts({ ...book, [SHEET]: new Uint8Array(60_000_000) });
    const lying = bytes.slice();
    const name = Buffer.from(lying).lastIndexOf(SHEET);
    new DataView(lying.buffer).setUint32(name - 46 + 24, 50_000, true);
    // In turn, and the best of each: what is measured is the work, not the compiling or a moment's collecting of garbage.
    let [whole, given] = [Infinity, Infinity];
    for (let round = 0; round < 4; round += 1) {
      whole = Math.min(
        whole,
        cost(() => unzipSync(bytes)),
      );
      given = Math.min(
        given,
        cost(() => readOrRefuse(lying)),
      );
    }
    expect(given).toBeLessThan(0.75 * whole);
  });
});

describe('merges', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="F9"><v>1</v></c></row>';
  const mergesOf = (...refs: string[]) =>
    readBook(
      sheetFile(rows, {
        after: `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      }),
    ).grids[0]!.merges;

  it('that sweep over the whole sheet end where its cells end', () => {
    expect(mergesOf('A1:XFD1048576')).toEqual([{ top: 0, left: 0, bottom: 8, right: 5 }]);
  });

  it('of a form stay whole, also past the last cell that holds something', () => {
    expect(mergesOf('F9:K12')).toEqual([{ top: 8, left: 5, bottom: 11, right: 10 }]);
  });

  it('that are none are left out', () => {
    expect(mergesOf('A1', 'A1:A1', '1:2', 'A0:B1', 'A1:XFE1', 'x', '')).toEqual([]);
  });

  it('that overlap beyond all reason count as unknown', () => {
    const heap = Array.from({ length: 3000 }, () => 'A1:IV1000');
    expect(mergesOf(...heap)).toBeNull();
  });
});
