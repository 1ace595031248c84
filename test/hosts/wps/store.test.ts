import { printStore } from '../../../src/model/print-store';
import { FORM, refusal } from '../../contract/form';
import { wpsWorld } from '../../contract/wps-world';
import type { Quirks } from '../../host/et-objects/quirks';

const LONG = '说明“<&>”\n'.repeat(300);

test.each<Partial<Quirks>>([{ xmlParts: 'throws' }, { xmlParts: 'ignored' }])(
  'a build with %j keeps texts of any length in document properties',
  async (quirks) => {
    const world = wpsWorld(FORM, quirks);
    await world.host.store.set('waivers', LONG);
    await world.host.store.set('settings', '口径');
    expect(
      Math.max(...[...world.book.properties.values()].map((value) => String(value).length)),
    ).toBeLessThan(255);
    expect(await world.reopen().store.get('waivers')).toBe(LONG);
    await world.host.store.set('waivers', null);
    await world.host.store.set('settings', null);
    expect(world.book.properties.size).toBe(0);
  },
);

test('properties that are not ours stay', async () => {
  const world = wpsWorld(FORM, { xmlParts: 'throws' });
  world.book.properties.set('单位代码', '101');
  await world.host.store.set('waivers', LONG);
  await world.host.store.set('waivers', '短');
  await world.host.store.set('waivers', null);
  expect([...world.book.properties]).toEqual([['单位代码', '101']]);
});

test('what Excel or the command line keeps in the file is read, and kept where they find it', async () => {
  const world = wpsWorld(FORM);
  world.workbook.addPart('<other xmlns="urn:other"/>');
  world.workbook.addPart(`<?xml version="1.0"?>${printStore({ settings: '口径' })}`);
  expect(await world.host.store.get('settings')).toBe('口径');
  await world.host.store.set('waivers', '理由');
  const parts = [...world.workbook.parts.values()];
  expect(parts).toEqual([
    '<other xmlns="urn:other"/>',
    printStore({ settings: '口径', waivers: '理由' }),
  ]);
  await world.host.store.set('waivers', null);
  await world.host.store.set('settings', null);
  expect([...world.workbook.parts.values()]).toEqual(['<other xmlns="urn:other"/>']);
});

test('texts that a build without parts kept move into the part once there is one', async () => {
  const world = wpsWorld(FORM, { xmlParts: 'throws' });
  await world.host.store.set('settings', '口径');
  (world.et.program.quirks as { xmlParts: string }).xmlParts = 'ok';
  expect(await world.host.store.get('settings')).toBe('口径');
  await world.host.store.set('waivers', '理由');
  expect(world.book.properties.size).toBe(0);
  expect(await world.reopen().store.get('settings')).toBe('口径');
});

test('where nothing can be kept, the user hears it', async () => {
  const world = wpsWorld(FORM, { xmlParts: 'throws' });
  world.book.properties.set = () => {
    throw new Error('此格式不支持');
  };
  const { message } = await refusal(world.host.store.set('waivers', '理由'));
  expect(message).toContain('此格式不支持');
});
