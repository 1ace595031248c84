import fc from 'fast-check';
import type { SetText } from '../../src/model/edit';
import { heldAt, type Book } from '../../src/model/grid';
import { applyEdits } from '../../src/xlsx/patch/patch';
import { readBook } from '../../src/xlsx/read/read';
import { richWorkbook } from '../support/rich-workbook';
import { changedEntries } from '../support/zip-entries';

const rich = richWorkbook();
const before = readBook(rich);

/** Cells that take part in an array or lead a shared formula are refused, so they are left out. */
const FIXED = new Set(['绩效表!7:2', '绩效表!8:2', '绩效表!8:3']);

const text = fc.oneof(
  fc.constantFrom(
    '',
    '=0次',
    ' 空格 ',
    '一\n二',
    '_x000D_',
    '<&">',
    '316',
    '#N/A',
    '=SUM(A1)',
    '\t',
    '𠮷',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .filter((value) => !/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/.test(value)),
);

const edits = fc
  .uniqueArray(
    fc.record({
      sheet: fc.constantFrom('绩效表', '汇总 & 说明'),
      row: fc.nat({ max: 14 }),
      col: fc.nat({ max: 9 }),
      text,
    }),
    { maxLength: 12, selector: ({ sheet, row, col }) => `${sheet}!${String(row)}:${String(col)}` },
  )
  .map((wanted) =>
    wanted
      .filter(({ sheet, row, col }) => !FIXED.has(`${sheet}!${String(row)}:${String(col)}`))
      .map((each): SetText => {
        const { row, col } = each;
        const held = heldAt(gridOf(before, each.sheet), row, col);
        return { kind: 'set-text', place: { sheet: each.sheet, row, col }, held, text: each.text };
      }),
  );

test('any edits give the grid with just these cells changed, and change no other part', () => {
  fc.assert(
    fc.property(edits, (some) => {
      const after = applyEdits(rich, some);
      expect(contents(readBook(after))).toEqual(expected(some));
      const concerned =
        /^(xl\/worksheets\/sheet[12]\.xml|xl\/workbook\.xml|xl\/calcChain\.xml|\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
      expect(changedEntries(rich, after).filter((name) => !concerned.test(name))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('an edit and then its inverse give the text that was there', () => {
  fc.assert(
    fc.property(edits, (some) => {
      const back = some.map((edit) => ({
        ...edit,
        held: edit.text,
        text: String(edit.held ?? ''),
      }));
      const restored = readBook(applyEdits(applyEdits(rich, some), back));
      for (const { place, held } of some) {
        const now = heldAt(gridOf(restored, place.sheet), place.row, place.col);
        expect(String(now ?? '')).toBe(String(held ?? ''));
      }
    }),
    { numRuns: 80 },
  );
});

function gridOf(book: Book, sheet: string): Book['grids'][number] {
  return book.grids.find((grid) => grid.sheet === sheet)!;
}

/** What every cell holds, and whether it computes. */
function contents(book: Book): Map<string, unknown> {
  const all = new Map<string, unknown>();
  for (const { sheet, rows } of book.grids) {
    rows.forEach((cells, row) => {
      cells.forEach((cell, col) => {
        const key = `${sheet}!${String(row)}:${String(col)}`;
        if (cell) all.set(key, cell.formula ? `formula ${String(cell.value)}` : cell.value);
      });
    });
  }
  return all;
}

function expected(some: readonly SetText[]): Map<string, unknown> {
  const all = contents(before);
  for (const { place, text: written } of some) {
    const key = `${place.sheet}!${String(place.row)}:${String(place.col)}`;
    if (written === '') all.delete(key);
    else all.set(key, written);
  }
  return all;
}
