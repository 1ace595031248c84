/** @jest-environment jsdom */
import { printStore } from '../../src/model/print-store';
import { excelWorld } from '../contract/excel-world';
import { FORM, SHEET } from '../contract/form';
import { wpsWorld } from '../contract/wps-world';

/** A workbook that co-authors put together of two has a store of each. */
const OURS = printStore({
  settings: '{"by":"甲"}',
  waivers: '{"version":1,"waivers":["甲","同"]}',
});
const THEIRS = printStore({
  settings: '{"by":"乙"}',
  waivers: '{"version":1,"waivers":["同","乙"]}',
});
const OTHER = '<other xmlns="urn:other"/>';
const JOINED = {
  settings: '{"by":"乙"}',
  waivers: '{"version":1,"waivers":["同","乙","甲"]}',
};

describe.each([
  ['Excel', () => excelWorld(FORM, '1.7')],
  ['WPS', () => wpsWorld(FORM)],
])('%s', (_, open) => {
  test.each([
    ['one way', [OURS, OTHER, THEIRS]],
    ['the other way round', [THEIRS, OURS, OTHER]],
  ])(
    'several stores, told %s, are read as one, and the next write leaves one',
    async (__, parts) => {
      const world = open();
      for (const part of parts) world.workbook.addPart(part);
      const { store } = world.host;
      expect(await store.get('settings')).toBe(JOINED.settings);
      expect(await store.get('waivers')).toBe(JOINED.waivers);
      await store.set('marks', '{}');
      const ours = [...world.workbook.parts.values()].filter((part) => part !== OTHER);
      expect(ours).toEqual([printStore({ ...JOINED, marks: '{}' })]);
      expect(world.workbook.parts.size).toBe(2);
      for (const key of ['marks', 'settings', 'waivers']) await store.set(key, null);
      expect([...world.workbook.parts.values()]).toEqual([OTHER]);
    },
  );

  test('what is taken out of several is out of all', async () => {
    const world = open();
    for (const part of [OURS, THEIRS]) world.workbook.addPart(part);
    await world.host.store.set('waivers', null);
    expect(await world.reopen().store.get('waivers')).toBeNull();
    expect(await world.reopen().store.get('settings')).toBe(JOINED.settings);
  });

  test('marks are taken off by the memory of both', async () => {
    const world = open();
    const remembered = (areas: string, color: string) =>
      printStore({
        marks: JSON.stringify({
          version: 1,
          fills: [{ sheet: SHEET, sheetId: '', areas, fill: { color } }],
        }),
      });
    world.workbook.addPart(remembered('B2', '#112233'));
    world.workbook.addPart(remembered('C3', '#445566'));
    await world.host.unmark();
    expect(world.cell({ sheet: SHEET, row: 1, col: 1 }).fill).toBe('#112233');
    expect(world.cell({ sheet: SHEET, row: 2, col: 2 }).fill).toBe('#445566');
    expect(world.workbook.parts.size).toBe(0);
  });
});

test('a program without custom parts keeps nothing, and says so when it should', async () => {
  const world = excelWorld(FORM, '1.14');
  world.excel.lacking.add('CustomXmlParts');
  expect(await world.host.store.get('waivers')).toBeNull();
  await expect(world.host.store.set('waivers', '理由')).rejects.toMatchObject({
    code: 'unsupported',
  });
});
