import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Edit } from '../../src/model/edit';
import { ReadError } from '../../src/model/outcome';
import { applyEdits } from '../../src/xlsx/patch/patch';
import { EditRefused } from '../../src/xlsx/patch/errors';
import { setFills } from '../../src/xlsx/patch/fills';
import { readBook } from '../../src/xlsx/read/read';
import { RICH_PARTS, richWorkbook } from '../support/rich-workbook';
import { insert, remove } from '../support/row-edits';

const rich = richWorkbook();
const set: Edit = {
  kind: 'set-text',
  place: { sheet: '绩效表', row: 5, col: 5 },
  held: '=0次',
  text: '≤0次',
};

/** Either it works or it says why in a sentence; nothing else escapes. */
function worksOrSays(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ReadError || error instanceof EditRefused)) throw error;
    expect(error.message).toMatch(/[。！]$/);
  }
}

test('a file with broken bytes is patched or refused', () => {
  fc.assert(
    fc.property(fc.nat({ max: rich.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
      const broken = rich.slice();
      broken[at] = byte;
      worksOrSays(() => applyEdits(broken, [set, insert(8, 7)]));
    }),
    { numRuns: 150 },
  );
});

const PARTS = Object.keys(RICH_PARTS).filter((part) => /\.(xml|rels|vml)$/.test(part));

test('a part with characters taken out or put in is patched or refused', () => {
  const parts = unzipSync(rich);
  fc.assert(
    fc.property(
      fc.constantFrom(...PARTS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(
        '',
        '"',
        '<',
        '>',
        '/',
        '&',
        ' r="ZZZZ9" ',
        '<f t="shared" si="9"/>',
        '<x/>',
        '0',
      ),
      fc.nat({ max: 20 }),
      (part, where, text, length) => {
        const xml = String(RICH_PARTS[part]);
        const at = Math.floor(where * xml.length);
        const broken = xml.slice(0, at) + text + xml.slice(at + length);
        const book = zipSync({ ...parts, [part]: strToU8(broken) }, { level: 1 });
        worksOrSays(() => applyEdits(book, [set, insert(8, 7), remove(5)]));
        worksOrSays(() =>
          setFills(book, [
            { sheet: '绩效表', area: { top: 1, left: 1, bottom: 2, right: 2 }, rgb: 'FFC7CE' },
          ]),
        );
      },
    ),
    { numRuns: 250 },
  );
});

test('a row inserted and deleted again leaves the grid as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 9 }), (row, like) => {
      worksOrSays(() => {
        const back = applyEdits(applyEdits(rich, [insert(row, like, { B: '新' })]), [remove(row)]);
        expect(readBook(back)).toEqual(readBook(rich));
      });
    }),
    { numRuns: 60 },
  );
});
