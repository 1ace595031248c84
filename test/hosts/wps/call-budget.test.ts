import { createWpsHost } from '../../../src/hosts/wps/wps-host';
import type { Mark } from '../../../src/hosts/host';
import { check } from '../../../src/lint/check';
import { areaA1 } from '../../../src/model/place';
import { startEt } from '../../host/simulated-et';
import { workbookOf } from '../../host/workbook-model/from-book';
import { largeForm } from './large-form';

function openLargeForm() {
  const grid = largeForm();
  const workbook = workbookOf({ grids: [grid] });
  const sheet = workbook.sheets[0]!;
  grid.rows.forEach((cells, row) => {
    const cell = cells[7];
    if (cell && row > 4) sheet.put(row, 7, { format: '@' });
    for (const col of [0, 1]) {
      if (row > 3)
        sheet.put(row, col, { style: { 'fill.color': '#EDEDED', 'fill.pattern': 'Solid' } });
    }
  });
  const { program, openPage } = startEt(workbook);
  const host = createWpsHost(openPage().application);
  const calls = async (job: () => Promise<unknown>) => {
    const before = program.calls;
    await job();
    return program.calls - before;
  };
  return { grid, sheet, host, calls };
}

/** Every call costs a fifth of a millisecond on a real machine, and the user cannot type meanwhile. */
test('a full check of a form of 60 rows and 12 columns', async () => {
  const { grid, host, calls } = openLargeForm();
  expect([
    grid.rows.size,
    Math.max(...[...grid.rows.values()].map((cells) => cells.length)),
  ]).toEqual([60, 11]);
  let read = await host.read('目标表');
  expect(await calls(async () => (read = await host.read()))).toBeLessThanOrEqual(150);
  expect(check(read).tables).toHaveLength(1);
  const [found] = read.grids;
  expect(found!.merges!.map(areaA1).sort()).toEqual(grid.merges!.map(areaA1).sort());
});

const marksOn = (cells: number): Mark[] =>
  Array.from({ length: cells }, (_, at) => {
    const [row, col] = [5 + Math.floor(at / 5), [0, 1, 2, 7, 10][at % 5]!];
    const severity = (['error', 'warning', 'info'] as const)[at % 3]!;
    return {
      sheet: '目标表',
      area: { top: row, bottom: row, left: col, right: col },
      severity,
    };
  });

test('two hundred marks on it, and taking them off', async () => {
  const { sheet, host, calls } = openLargeForm();
  const fills = () =>
    Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 12 }, (__, col) => sheet.cell(row, col).style),
    );
  const before = fills();
  expect(await calls(() => host.mark(marksOn(200)))).toBeLessThanOrEqual(400);
  const colors = fills()
    .flat()
    .filter((style) => style['fill.color'] !== undefined && style['fill.color'] !== '#EDEDED');
  expect(colors).toHaveLength(200);
  expect(await calls(() => host.mark(marksOn(200)))).toBeLessThanOrEqual(400);
  expect(await calls(() => host.unmark())).toBeLessThanOrEqual(400);
  expect(fills()).toEqual(before);
});

test('a sheet with formats down to its last row is read like a form', async () => {
  const { sheet, host, calls } = openLargeForm();
  sheet.put(1_048_575, 16_383, { format: '0' });
  let read = await host.read('目标表');
  expect(await calls(async () => (read = await host.read('目标表')))).toBeLessThanOrEqual(200);
  expect(read.grids[0]!.rows.size).toBe(60);
});
