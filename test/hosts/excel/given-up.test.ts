/** @jest-environment jsdom */
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { WRITING } from '../../../src/hosts/excel/writing';
import type { HostError } from '../../../src/hosts/host';
import { type Host, type Written } from '../../../src/hosts/host';
import { excelWorld, type ExcelWorld } from '../../contract/excel-world';
import { at, FORM, picture, setText, SHEET } from '../../contract/form';
import { API_SETS, roundTrips } from './support';

/** What a job that Excel does not answer in time may still do: nothing that was not on its way by then. */

const hostOf = (): Host =>
  createExcelHost({ writing: () => Promise.resolve(WRITING), timeout: 30 });

const EDITS = [setText('E4', null, '合同第三条'), setText('C2', 86, '86万元')];

async function givenUp(job: Promise<unknown>): Promise<HostError> {
  const error: unknown = await job.catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'HostError', code: 'timeout' });
  return error as HostError;
}

/** Excel goes silent after so many requests, and answers all of them when it is let go on. */
function silentAfter({ excel }: ExcelWorld, requests: number): () => Promise<void> {
  const release = excel.silence(requests);
  return async () => {
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

const MARKS = [
  { sheet: SHEET, area: { top: 1, bottom: 1, left: 1, right: 1 }, severity: 'error' as const },
];

const JOBS: readonly (readonly [string, (host: Host) => Promise<unknown>])[] = [
  ['a fix', (host) => host.write(EDITS, '修复')],
  ['marks', (host) => host.mark(MARKS)],
  ['an answer that is kept', (host) => host.store.set('waivers', '[]')],
];

describe.each(API_SETS)('with ExcelApi %s', (apiSet) => {
  test.each(JOBS)('%s that was given up before it was sent is never written', async (_, job) => {
    const world = excelWorld(FORM, apiSet);
    const before = picture(world);
    const goOn = silentAfter(world, 0);
    const error = await givenUp(job(hostOf()));
    expect(error.later).toBeNull();
    expect(error.message).toContain('不会再写入');
    await goOn();
    expect(picture(world)).toEqual(before);
    expect(world.workbook.parts.size).toBe(0);
    expect(roundTrips(world.excel.requests)).toHaveLength(1);
  });

  test('a fix that was sent before it was given up comes with its undo', async () => {
    const world = excelWorld(FORM, apiSet);
    const before = picture(world);
    const goOn = silentAfter(world, 1);
    const { later, message } = await givenUp(hostOf().write(EDITS, '修复'));
    expect(message).toContain('可能写入');
    await goOn();
    expect(world.cell(at('E4')).value).toBe('合同第三条');
    await ((await later) as Written).undo();
    expect(picture(world)).toEqual(before);
  });
});

test('a template that was given up before it was sent adds no sheet, and takes none away', async () => {
  const world = excelWorld(FORM, '1.14');
  const names = () => world.workbook.sheets.map(({ name }) => name);
  const before = names();
  const goOn = silentAfter(world, 0);
  const draft = {
    name: '空表',
    cells: [],
    merges: [],
    widths: [],
    heights: new Map<number, number>(),
    lists: [],
    print: { landscape: false, titleRows: 0 },
  };
  await givenUp(hostOf().insertSheet({ draft, at: null }));
  await goOn();
  expect(names()).toEqual(before);
});

test('steps that Excel cannot join into one are carried out all the same', async () => {
  const world = excelWorld(FORM, '1.20');
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  const joined = jest
    .spyOn(Excel, 'run')
    .mockImplementation(((...args: unknown[]) =>
      (args[0] as { mergeUndoGroup?: boolean }).mergeUndoGroup
        ? Promise.reject(Object.assign(new Error('no undo'), { code: 'UndoNotSupported' }))
        : run(...args)) as typeof Excel.run);
  const draft = {
    name: '模板',
    cells: [],
    merges: [],
    widths: [8],
    heights: new Map<number, number>(),
    lists: [],
    print: { landscape: false, titleRows: 0 },
  };
  expect(await world.host.insertSheet({ draft, at: null })).toBe('模板');
  expect(joined).toHaveBeenCalled();
  joined.mockRestore();
});

test.each(API_SETS)(
  'what a co-author types between the look and the write stays, and the fix is refused (%s)',
  async (apiSet) => {
    const world = excelWorld(FORM, apiSet);
    const before = picture(world);
    const release = world.excel.silence(1);
    const fix = world.host.write(EDITS, '修复').catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 20));
    world.workbook.find(SHEET)!.put(3, 4, { value: '《合同》第九条' });
    release();
    expect(await fix).toMatchObject({ code: 'changed' });
    expect(world.cell(at('E4')).value).toBe('《合同》第九条');
    world.workbook.find(SHEET)!.put(3, 4, { value: null });
    expect(picture(world)).toEqual(before);
  },
);
