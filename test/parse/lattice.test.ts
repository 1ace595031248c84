import type { Grid } from '../../src/model/grid';
import { spreadMerges } from '../../src/parse/sheet/lattice';
import { sketch } from '../support/sketch';

const SPAN = { top: 0, left: 0, bottom: Infinity, right: 3 };
const GRID = sketch(`
  产出 | 数量 | 甲
  ^    | 质量 | 乙
  ^    | 时效 | 丙`);

/** The grid with other rows in the place of some; the rest, and the merges, are the objects they were. */
function withRows(rows: Readonly<Record<number, string>>): Grid {
  const changed = new Map(GRID.rows);
  for (const [row, text] of Object.entries(rows)) {
    const cells = sketch(text).rows.get(0);
    if (cells) changed.set(Number(row), cells);
    else changed.delete(Number(row));
  }
  return { ...GRID, rows: changed };
}

const kept = (grid: Grid) => spreadMerges(grid, SPAN, true);

test('a row that is the object it was gives the slots that it gave', () => {
  const before = kept(GRID).own(1);
  expect(before.map(({ text }) => text)).toEqual(['质量', '乙']);
  expect(kept(withRows({ 2: '| 时效 | 别的' })).own(1)).toBe(before);
});

test('a lattice that keeps nothing shares nothing', () => {
  expect(spreadMerges(GRID, SPAN).own(1)).not.toBe(spreadMerges(GRID, SPAN).own(1));
});

test('a merged area is one slot, though one of its rows is known and another is new', () => {
  const first = kept(GRID);
  first.own(2);
  const lattice = kept(withRows({ 1: '| 质量 | 别的' }));
  const [top, middle, last] = [0, 1, 2].map((row) => lattice.at(row, 0));
  expect(middle).toBe(top);
  expect(last).toBe(top);
  expect(last!.text).toBe('产出');
});

test.each([
  ['another text', { 0: '效益 | 数量 | 甲' }, '效益'],
  ['nothing any more', { 0: '' }, ''],
])('a merged area that holds %s is another one, whichever row is asked first', (_, rows, text) => {
  for (const row of [0, 1, 2]) kept(GRID).own(row);
  const lattice = kept(withRows(rows));
  expect(lattice.at(2, 0).text).toBe(text);
  expect(lattice.at(1, 0)).toBe(lattice.at(2, 0));
});

test('on another row, in another sheet, part or set of merges nothing is known', () => {
  const { rows, merges } = GRID;
  const before = kept(GRID).own(1);
  const others: Grid[] = [
    { ...GRID, sheet: '表2' },
    { ...GRID, merges: [...merges!] },
    { ...GRID, rows: new Map([...rows].map(([row, cells]) => [row + 1, cells])) },
  ];
  for (const [at, grid] of others.entries())
    expect(kept(grid).own(at === 2 ? 2 : 1)).not.toBe(before);
  expect(spreadMerges(GRID, { ...SPAN, right: 1 }, true).own(1)).not.toBe(before);
});
