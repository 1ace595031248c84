import type { Book, Grid } from '../../src/model/grid';
import { shareRows } from '../../src/session/share-rows';
import { sketch } from '../support/sketch';

const book = (...drawn: string[]): Book => ({
  grids: drawn.map((text, at) => sketch(text, { sheet: `表${at + 1}` })),
});

test('a reading that says the same is the book that is known', () => {
  const before = book('a|b\nc|d', 'e');
  expect(shareRows(before, book('a|b\nc|d', 'e'))).toBe(before);
});

test('only rows that say something else are new', () => {
  const before = book('a|b\nc|d', 'e');
  const after = shareRows(before, book('a|b\nc|x', 'e'));
  expect(after).not.toBe(before);
  expect(after.grids[1]).toBe(before.grids[1]);
  expect(after.grids[0]!.rows.get(0)).toBe(before.grids[0]!.rows.get(0));
  expect(after.grids[0]!.rows.get(1)?.[1]?.text).toBe('x');
});

test.each<[string, (grid: Grid) => Partial<Grid>]>([
  ['merges', () => ({ merges: [] })],
  ['unknown merges', () => ({ merges: null })],
  ['a hidden row', () => ({ hiddenRows: new Set([1]) })],
  ['a hidden column', () => ({ hiddenCols: new Set([0]) })],
  ['a hidden sheet', () => ({ visibility: 'hidden' as const })],
  ['a row less', ({ rows }) => ({ rows: new Map([...rows].slice(0, 1)) })],
  [
    'a format',
    ({ rows }) => ({
      rows: new Map([
        [0, rows.get(0)!.map((c) => c && { ...c, format: '0%' })],
        [1, rows.get(1)!],
      ]),
    }),
  ],
])('%s is news', (_, change) => {
  const [before, fresh] = [book('a|<\nc|d'), book('a|<\nc|d')];
  const after = shareRows(before, { grids: [{ ...fresh.grids[0]!, ...change(fresh.grids[0]!) }] });
  expect(after).not.toBe(before);
  expect(after.grids[0]).toEqual({ ...fresh.grids[0]!, ...change(fresh.grids[0]!) });
});

test('equal merges are the ones that are known', () => {
  const before = book('a|<\nc|d');
  const after = shareRows(before, book('a|<\nc|x'));
  expect(after.grids[0]!.merges).toBe(before.grids[0]!.merges);
});

test('a sheet of another name, and another number of sheets, are news', () => {
  const before = book('a');
  const renamed = { grids: [{ ...book('a').grids[0]!, sheet: '改名' }] };
  expect(shareRows(before, renamed).grids[0]!.sheet).toBe('改名');
  expect(shareRows(before, book('a', 'b')).grids).toHaveLength(2);
  expect(shareRows(book('a', 'b'), before).grids).toHaveLength(1);
});
