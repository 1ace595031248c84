/** @jest-environment jsdom */
import type { Mark } from '../../../src/hosts/host';
import type { Edit } from '../../../src/model/edit';
import type { SheetDraft } from '../../../src/model/sheet-draft';
import { excelWorld, type ExcelWorld } from '../../contract/excel-world';
import { API_SETS, roundTrips, tallSheet } from './support';

const SIZES = [3, 120] as const;

const edits = (rows: number): Edit[] =>
  Array.from({ length: rows }, (_, row) => ({
    kind: 'set-text',
    place: { sheet: '表', row, col: row % 8 },
    held: `指标${row}`,
    text: `=${row}次`,
  }));

const marks = (rows: number): Mark[] =>
  Array.from({ length: rows }, (_, row) => ({
    sheet: '表',
    area: { top: row, bottom: row, left: row % 8, right: row % 8 },
    severity: row % 2 ? 'error' : 'info',
  }));

const draft = (rows: number): SheetDraft => ({
  name: '模板',
  cells: Array.from({ length: rows }, (_, row) => ({
    row,
    col: row % 3,
    text: `第${row}行`,
    style: { role: row % 2 ? 'label' : 'input', text: true, align: 'center' },
  })),
  merges: [{ top: 0, bottom: 0, left: 0, right: 2 }],
  widths: [8, 8, 8],
  heights: new Map(),
  lists: [],
  print: { landscape: false, titleRows: 1 },
});

async function count(world: ExcelWorld, job: () => Promise<unknown>): Promise<number> {
  const before = roundTrips(world.excel.requests).length;
  await job();
  await world.settle();
  return roundTrips(world.excel.requests).length - before;
}

/** Ceilings of round trips, the same for any number of rows, problems and edits. */
describe.each(API_SETS)('round trips with ExcelApi %s', (apiSet) => {
  const worldOf = (rows: number) =>
    excelWorld([tallSheet('表', rows), tallSheet('另一', rows)], apiSet);

  test.each(SIZES)('checking one sheet of %i rows takes one', async (rows) => {
    const world = worldOf(rows);
    expect(await count(world, () => world.host.read('表'))).toBe(1);
  });

  test.each(SIZES)(
    'checking the workbook takes two, and then one, %i rows a sheet',
    async (rows) => {
      const world = worldOf(rows);
      expect(await count(world, () => world.host.read())).toBe(2);
      expect(await count(world, () => world.host.read())).toBe(1);
    },
  );

  test('what is asked of the store at one moment takes one', async () => {
    const world = worldOf(3);
    const both = () =>
      Promise.all([world.host.store.get('settings'), world.host.store.get('waivers')]);
    expect(await count(world, both)).toBe(1);
  });

  test('a jump takes one, and its echo asks nothing', async () => {
    const world = worldOf(3);
    const hints: unknown[] = [];
    const stop = await world.host.watch((change) => hints.push(change));
    const place = { sheet: '另一', row: 1, col: 1 };
    expect(await count(world, () => world.host.show(place))).toBe(1);
    expect(hints).toContainEqual({ kind: 'selection', sheet: '另一', place, remote: false });
    await stop();
  });

  test.each(SIZES)('%i fixes take two, and so does their undo', async (rows) => {
    const world = worldOf(rows);
    let undo = async () => {};
    const write = async () => {
      ({ undo } = await world.host.write(edits(rows), '修复'));
    };
    expect(await count(world, write)).toBe(2);
    expect(await count(world, undo)).toBe(2);
  });

  test.each(SIZES)('marking and unmarking %i cells takes two each', async (rows) => {
    const world = worldOf(rows);
    expect(await count(world, () => world.host.mark(marks(rows)))).toBe(2);
    expect(await count(world, () => world.host.mark(marks(rows)))).toBe(2);
    expect(await count(world, () => world.host.unmark())).toBe(2);
  });

  test.each(SIZES)('a template of %i rows takes three at most', async (rows) => {
    const world = worldOf(rows);
    const job = () => world.host.insertSheet({ draft: draft(rows), at: null });
    expect(await count(world, job)).toBeLessThanOrEqual(3);
  });

  test('the store takes one to read and two to write', async () => {
    const world = worldOf(3);
    expect(await count(world, () => world.host.store.set('waivers', '[]'))).toBe(2);
    expect(await count(world, () => world.host.store.get('waivers'))).toBe(1);
  });
});

describe('bytes', () => {
  const ROWS = 120;
  const world = () => excelWorld([tallSheet('表', ROWS)], '1.14');
  const last = ({ excel }: ExcelWorld) => roundTrips(excel.requests).at(-1)!;

  test('a check asks in less than two kilobytes, and a cell is answered in 40 bytes', async () => {
    const excel = world();
    await excel.host.read('表');
    expect(last(excel).bytesSent).toBeLessThan(2000);
    expect(last(excel).bytesAnswered / (ROWS * 10)).toBeLessThan(40);
  });

  test('a mark costs 500 bytes, most of it for asking what was there', async () => {
    const excel = world();
    await excel.host.mark(marks(ROWS));
    const sent = roundTrips(excel.excel.requests).reduce(
      (sum, { bytesSent }) => sum + bytesSent,
      0,
    );
    expect(sent / ROWS).toBeLessThan(500);
  });

  test('cells fixed one below another are sent together', async () => {
    const excel = world();
    const column = edits(ROWS).map((edit, row) =>
      edit.kind === 'set-text' ? { ...edit, place: { sheet: '表', row, col: 0 } } : edit,
    );
    await excel.host.write(column, '修复');
    expect(last(excel).bytesSent / ROWS).toBeLessThan(40);
  });
});
