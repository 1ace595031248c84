import type { Mark } from '../../src/hosts/host';
import { at, FORM, picture, refusal, SHEET, setText } from './form';
import { parseAreaA1 } from '../../src/model/place';
import type { MakeWorld, World } from './world';

const mark = (address: string, severity: Mark['severity']): Mark => ({
  sheet: SHEET,
  area: parseAreaA1(address)!,
  severity,
});

const MARKS = [
  mark('B2', 'error'),
  mark('A3:A5', 'warning'),
  mark('C5', 'info'),
  mark('F9', 'info'),
];

/** What the sheet looks like after marks were taken off; a blind host makes no fill of a white one. */
function pictureAfter(world: World, before: Record<string, unknown>): Record<string, unknown> {
  if (!world.blind?.whiteIsNoFill) return before;
  return JSON.parse(
    JSON.stringify(before, (key, value: unknown) =>
      key === 'fill' && value === '#FFFFFF' ? null : value,
    ),
  ) as Record<string, unknown>;
}

/** Marks: filled on command, and taken off without a trace. */
export function describeMarks(makeWorld: MakeWorld): void {
  test('marks fill cells, and unmarking restores every fill exactly', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    await world.host.mark(MARKS);
    const fills = ['B2', 'A3', 'A5', 'C5'].map((address) => world.cell(at(address)).fill);
    expect(new Set(fills).size).toBe(3);
    expect(fills[1]).toBe(fills[2]);
    expect(world.cell(at('B2'))).toMatchObject({ value: 316, format: '0"万元"' });
    await world.host.unmark();
    expect(picture(world)).toEqual(pictureAfter(world, before));
  });

  test('old fills are kept in the workbook: unmarking works after it was closed and opened', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    await world.host.mark(MARKS);
    const host = world.reopen();
    await host.unmark();
    expect(picture(world)).toEqual(pictureAfter(world, before));
    await host.unmark();
    expect(picture(world)).toEqual(pictureAfter(world, before));
  });

  test('marking again does not take marks for old fills', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    await world.host.mark(MARKS);
    await world.host.mark([mark('B2', 'warning'), mark('D5', 'error')]);
    expect(world.cell(at('A3')).fill).toBeNull();
    expect(world.cell(at('D5')).fill).not.toBeNull();
    await world.host.unmark();
    expect(picture(world)).toEqual(pictureAfter(world, before));
  });

  test('of two marks on one cell the graver shows', async () => {
    const world = makeWorld(FORM);
    await world.host.mark([mark('B2', 'error'), mark('A2:C2', 'info'), mark('E5', 'error')]);
    expect(world.cell(at('B2')).fill).toBe(world.cell(at('E5')).fill);
    expect(world.cell(at('A2')).fill).not.toBe(world.cell(at('E5')).fill);
  });

  test('marks do not disturb what else the store keeps', async () => {
    const world = makeWorld(FORM);
    await world.host.store.set('settings', '口径');
    await world.host.mark(MARKS);
    expect(await world.host.store.get('settings')).toBe('口径');
    await world.host.unmark();
    expect(await world.host.store.get('settings')).toBe('口径');
  });

  test('marks move with the rows that a fix inserts', async () => {
    const world = makeWorld(FORM);
    await world.host.mark([mark('C5', 'error'), mark('B2', 'info')]);
    const edit = {
      kind: 'insert-row',
      sheet: SHEET,
      row: 3,
      like: 2,
      cells: [],
      grow: [],
      held: [],
    } as const;
    await world.host.write([edit], '补');
    await world.host.unmark();
    expect(world.cell(at('C6')).fill).toBe(world.blind?.whiteIsNoFill ? null : '#FFFFFF');
    expect(world.cell(at('B2')).fill).toBe('#FFFF00');
    expect(world.cell(at('C5')).fill).toBeNull();
  });

  test('a fix and its undo leave marks alone', async () => {
    const world = makeWorld(FORM);
    await world.host.mark(MARKS);
    const marked = picture(world);
    await (await world.host.write([setText('B2', 316, '316万元')], '改')).undo();
    expect(picture(world)).toEqual(marked);
  });

  test('a protected sheet is not marked', async () => {
    const world = makeWorld(FORM);
    world.protect(SHEET, true);
    const before = picture(world);
    expect((await refusal(world.host.mark(MARKS))).code).toBe('protected');
    expect(picture(world)).toEqual(before);
  });

  test('a sheet that is gone takes its marks with it', async () => {
    const world = makeWorld(FORM);
    await world.host.mark([...MARKS, { ...mark('A1', 'error'), sheet: '空表' }]);
    world.removeSheet('空表');
    await world.host.unmark();
    expect(world.cell(at('B2')).fill).toBe('#FFFF00');
  });
}
