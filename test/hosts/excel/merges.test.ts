/** @jest-environment jsdom */
import type { Stop } from '../../../src/hosts/host';
import { excelWorld, type ExcelWorld } from '../../contract/excel-world';
import { at, FORM, SHEET } from '../../contract/form';
import { parseAreaA1 } from '../../../src/model/place';

/** Merged areas are told with every reading, and asked for only where they may have changed. */

const watching: Stop[] = [];
afterEach(async () => {
  for (const stop of watching.splice(0)) await stop();
});

async function opened(apiSet = '1.14'): Promise<ExcelWorld> {
  const world = excelWorld(FORM, apiSet);
  watching.push(await world.host.watch(() => undefined));
  await world.host.read();
  return world;
}

const asked = ({ excel }: ExcelWorld) =>
  excel.requests.filter(({ batch }) => JSON.stringify(batch).includes('GetMergedAreas')).length;

const mergesOf = async ({ host }: ExcelWorld) => (await host.read(SHEET)).grids[0]!.merges;

test('they are told from 1.13 on, and unknown before', async () => {
  expect(await mergesOf(await opened('1.13'))).toHaveLength(2);
  expect(await mergesOf(await opened('1.9'))).toBeNull();
});

test('typing into cells asks for none of them, and they stay known', async () => {
  const world = await opened();
  const before = asked(world);
  for (const text of ['100万元', '200万元']) {
    world.type(at('D2'), text);
    await world.settle();
    expect(await mergesOf(world)).toHaveLength(2);
  }
  expect(asked(world)).toBe(before);
});

test('a person merges cells: the next reading knows', async () => {
  const world = await opened();
  world.workbook.mergeCells(world.workbook.find(SHEET)!, parseAreaA1('E3:E5')!);
  await world.settle();
  expect(await mergesOf(world)).toHaveLength(3);
});

test('a row that is inserted moves them', async () => {
  const world = await opened();
  world.workbook.find(SHEET)!.insertRows(1, 1);
  expect((await mergesOf(world))!.map(({ top }) => top)).toEqual([0, 3]);
});

test('a value where a merge would hide it: it is merged no more', async () => {
  const world = await opened();
  const sheet = world.workbook.find(SHEET)!;
  sheet.unmerge(parseAreaA1('A3:A5')!);
  world.type(at('A4'), '质量');
  await world.settle();
  expect(await mergesOf(world)).toHaveLength(1);
});

test('whoever asks for a check by himself gets them asked anew, though nothing told of a change', async () => {
  const world = await opened();
  world.workbook.find(SHEET)!.merge(parseAreaA1('E3:E5')!);
  expect(await mergesOf(world)).toHaveLength(2);
  expect((await world.host.read(undefined, true)).grids[0]!.merges).toHaveLength(3);
});

test('where they are not to be asked for they are unknown', async () => {
  const world = excelWorld(FORM, '1.14', { isOn: () => false, turn: () => undefined });
  expect(await mergesOf(world)).toBeNull();
  expect(asked(world)).toBe(0);
});
