import { cellAt } from '../../../src/model/grid';
import { a1, areaA1 } from '../../../src/model/place';
import type { Given, GivenSheet } from '../../contract/world';
import { wpsWorld } from '../../contract/wps-world';
import type { Quirks } from '../../host/et-objects/quirks';

const at = (row: number, col: number) => ({ row, col });

const reading = async (sheet: Omit<GivenSheet, 'name'>, quirks: Partial<Quirks> = {}) => {
  const world = wpsWorld([{ name: '表', ...sheet }], quirks);
  const [grid] = (await world.host.read('表')).grids;
  return { world, grid: grid! };
};

/** Not documented: what a build answers for a single row, a single column, a single cell. */
describe.each(['matrix', 'flat', 'item'] as const)('values as %s', (readShape) => {
  test.each<[string, GivenSheet['cells']]>([
    ['one cell', { C4: '单位' }],
    ['one row', { B2: '一', C2: 2, E2: true }],
    ['one column', { B2: '一', B3: 2, B5: '=0次' }],
    ['a block that begins anywhere', { C3: '一', D3: '二', C7: 3, F5: '四' }],
    ['nothing', {}],
  ])('%s', async (_, cells) => {
    const marked = Object.fromEntries(
      Object.entries(cells).map(([address, value]) => [
        address,
        { value: value as string, format: '@' } satisfies Given,
      ]),
    );
    for (const emptyCell of [null, undefined]) {
      const { grid } = await reading({ cells: marked }, { readShape, emptyCell });
      const found = [...grid.rows].flatMap(([row, line]) =>
        line.flatMap((cell, col) => (cell ? [[a1(at(row, col)), cell.value]] : [])),
      );
      expect(Object.fromEntries(found)).toEqual(cells);
    }
  });
});

test('an error is an error, not a very small amount', async () => {
  const { grid } = await reading({ cells: { A1: '#N/A', B1: '#DIV/0!', C1: -2146826246 } });
  const kinds = [0, 1, 2].map((col) => cellAt(grid, 0, col)?.kind);
  expect(kinds).toEqual(['error', 'error', 'number']);
  expect(cellAt(grid, 0, 0)?.text).toBe('#N/A');
});

test('days are counted from 1904 where the workbook does', async () => {
  const { world } = await reading({ cells: { A1: { value: 44196, format: 'yyyy/m/d' } } });
  const textOf = async () => cellAt((await world.host.read()).grids[0]!, 0, 0)?.text;
  expect(await textOf()).toBe('2020/12/31');
  world.book.date1904 = true;
  expect(await textOf()).toBe('2025/1/1');
});

test('every number has its format, however they alternate', async () => {
  const formats = ['0.00', '0%', 'General', 'yyyy"年"m"月"', '#,##0"万元"'];
  const cells: Record<string, Given> = {};
  for (let row = 0; row < 40; row += 1) {
    for (let col = 0; col < 6; col += 1) {
      cells[a1(at(row, col))] = { value: row, format: formats[(row * 7 + col * 3) % 5]! };
    }
  }
  const { grid } = await reading({ cells });
  for (const [address, { format }] of Object.entries(cells)) {
    const found = [...grid.rows].flatMap(([row, line]) =>
      line.flatMap((cell, col) => (a1(at(row, col)) === address ? [cell?.format] : [])),
    );
    expect([address, ...found]).toEqual([address, format]);
  }
});

test('the Chinese name of the general format is the general format', async () => {
  const { grid } = await reading({ cells: { A1: { value: 316, format: 'G/通用格式' } } });
  expect(cellAt(grid, 0, 0)).toMatchObject({ format: 'General', text: '316' });
});

test('a long list is read in blocks, and to its end', async () => {
  const cells: Record<string, string | number> = {};
  for (let row = 0; row < 9000; row += 1) cells[a1(at(row, 0))] = `项目${row}`;
  for (let row = 0; row < 9000; row += 1) cells[a1(at(row, 9))] = row;
  const { world, grid } = await reading({ cells });
  expect(grid.rows.size).toBe(9000);
  expect(cellAt(grid, 8999, 9)?.value).toBe(8999);
  expect(Math.max(world.et.program.counts.get('Range.Value2') ?? 0)).toBeLessThan(5);
});

test('a sheet ends where a hundred thousand rows end', async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 260 }, (_, at) => [a1({ row: at * 400, col: 0 }), at]),
  );
  const { grid } = await reading({ cells });
  expect(Math.max(...grid.rows.keys())).toBe(99_600);
});

/** Merged areas leave traces in the values, from which they are guessed; each guess is proved. */
test.each<[string, string[], Record<string, string>]>([
  ['boxes that are blank', ['B2:C2', 'D2:F2', 'B4:F6'], { A2: '单位' }],
  [
    'a label and a blank box behind it, row after row',
    ['A1:B1', 'C1:D1', 'A2:B2', 'C2:D2', 'A3:B3', 'C3:D3', 'A4:B4', 'C4:D4'],
    { A1: '一', A2: '二', A3: '三', A4: '四', E1: '止', E4: '止' },
  ],
  [
    'rows that end in different columns',
    ['A1:F1', 'A2:C2', 'D2:F2', 'A3:F3'],
    { A1: '题', A2: '左', D2: '右', A3: '注' },
  ],
  [
    'levels downwards',
    ['A1:A4', 'B1:B2', 'B3:B4', 'A5:A6'],
    {
      A1: '产出',
      B1: '数量',
      B3: '质量',
      A5: '效益',
      B5: '社会',
      B6: '经济',
      C1: '1',
      C2: '2',
      C3: '3',
      C4: '4',
      C5: '5',
      C6: '6',
    },
  ],
  ['nothing merged, and much blank', [], { A1: '一', F9: '二', C4: '三' }],
  ['a box at the end of what is used', ['A1:C3'], { A1: '一' }],
  [
    'side by side',
    ['A1:B2', 'C1:D2', 'A3:B4', 'C3:D4'],
    { A1: '一', C1: '二', A3: '三', C3: '四' },
  ],
])('merged areas: %s', async (_, merges, cells) => {
  const { grid } = await reading({ cells, merges });
  expect(grid.merges!.map(areaA1).sort()).toEqual([...merges].sort());
});

test('a sheet that is deleted while the workbook is read is left out', async () => {
  const sheets = ['一', '二', '三'].map((name) => ({ name, cells: { A1: name } }));
  const world = wpsWorld(sheets);
  const { program } = world.et;
  const use = program.use.bind(program);
  program.use = (name) => {
    use(name);
    if (name === 'Range.Formula' && world.workbook.find('三')) world.removeSheet('三');
  };
  expect((await world.host.read()).grids.map(({ sheet }) => sheet)).toEqual(['一', '二']);
});
