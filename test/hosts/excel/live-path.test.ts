/** @jest-environment jsdom */
import { excelWorld } from '../../contract/excel-world';
import { at, FORM, SHEET } from '../../contract/form';
import type { Stop } from '../../../src/hosts/host';
import { API_SETS, writes } from './support';

const watching: Stop[] = [];

afterEach(async () => {
  for (const stop of watching.splice(0)) await stop();
});

/** What happens all the time must never count as a change of the workbook, nor take the user's undo away. */
describe.each(API_SETS)('checking live with ExcelApi %s', (apiSet) => {
  test('reading, hints, selections and jumps never write', async () => {
    const { host, excel, ...world } = excelWorld(FORM, apiSet);
    watching.push(await host.watch(() => undefined));
    // The first reading asks for merged areas, which counts as a write with the client library of 2022.
    await host.read();
    const registered = excel.requests.length;
    await host.read();
    world.type(at('D2'), 81);
    await host.read(SHEET);
    world.select(at('C3'));
    await world.settle();
    await host.show(at('B3', '备查 (2)'));
    await host.store.get('waivers');
    await world.settle();
    expect(excel.requests.slice(registered).filter(writes)).toEqual([]);
    expect(excel.requests.length - registered).toBeGreaterThanOrEqual(5);
  });

  test('never asks for displayed text', async () => {
    const { host, excel } = excelWorld(FORM, apiSet);
    await host.read();
    const asked = JSON.stringify(excel.requests.map(({ batch }) => batch));
    expect(asked).not.toMatch(/"text"/);
  });
});

test.each(['1.13', '1.14', '1.20'])(
  'listening does not count as a write with ExcelApi %s',
  async (apiSet) => {
    const { host, excel } = excelWorld(FORM, apiSet);
    watching.push(await host.watch(() => undefined));
    expect(excel.requests.length).toBeGreaterThan(0);
    expect(excel.requests.filter(writes)).toEqual([]);
  },
);

test('before 1.9 a sheet that is added is listened to as well', async () => {
  const { host, workbook, ...world } = excelWorld(FORM, '1.7');
  const hints: unknown[] = [];
  watching.push(await host.watch((change) => hints.push(change)));
  // Where the selection is at first.
  hints.length = 0;
  workbook.addSheet('新表');
  await world.settle();
  await host.read();
  hints.length = 0;
  world.type(at('A1', '新表'), 1);
  await world.settle();
  expect(hints).toEqual([{ kind: 'edit', sheet: '新表', place: null, remote: false }]);
});

test('a co-author’s change is told as one', async () => {
  const { host, workbook, ...world } = excelWorld(FORM, '1.14');
  const hints: unknown[] = [];
  watching.push(await host.watch((change) => hints.push(change)));
  // Where the selection is at first.
  hints.length = 0;
  const area = { top: 1, bottom: 1, left: 3, right: 3 };
  const sheet = workbook.find(SHEET)!;
  workbook.tell({
    kind: 'changed',
    sheet,
    area,
    change: 'RangeEdited',
    source: 'Remote',
    own: false,
  });
  await world.settle();
  expect(hints).toEqual([{ kind: 'edit', sheet: SHEET, place: null, remote: true }]);
});

test('a change at a place that we wrote is told when it holds something else', async () => {
  const { host, workbook, ...world } = excelWorld(FORM, '1.9');
  const hints: unknown[] = [];
  watching.push(await host.watch((change) => hints.push(change)));
  // Where the selection is at first.
  hints.length = 0;
  await host.write([{ kind: 'set-text', place: at('E3'), held: '合同', text: '协议' }], '改');
  await world.settle();
  expect(hints).toEqual([]);
  world.type(at('E3'), '协议书');
  await world.settle();
  expect(hints).toHaveLength(1);
  expect(workbook.find(SHEET)!.valueAt(2, 4)).toBe('协议书');
});
