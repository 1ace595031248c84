import { at, FORM, picture, refusal, setText, SHEET } from './form';
import type { MakeWorld } from './world';

/** Everything around reading and writing: jumping, waiting, hints, the store. */
export function describeLife(makeWorld: MakeWorld): void {
  test('show brings the sheet to the front and selects the cell', async () => {
    const world = makeWorld(FORM);
    await world.host.show(at('B3', '备查 (2)'));
    expect(world.selection()).toEqual(at('B3', '备查 (2)'));
  });

  test('waits for the end of cell editing', async () => {
    const world = makeWorld(FORM);
    world.startEditing(2);
    expect((await world.host.read(SHEET)).grids).toHaveLength(1);
    world.startEditing(1);
    await world.host.write([setText('E4', null, '合同')], '填');
    expect(world.cell(at('E4')).value).toBe('合同');
  });

  test('when the editing does not end, says so and has written nothing', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    world.startEditing(9);
    const { code, message } = await refusal(world.host.write([setText('E4', null, 'x')], '填'));
    world.startEditing(0);
    expect(code).toBe('busy');
    expect(message).toContain('回车');
    expect(picture(world)).toEqual(before);
  });

  test('tells edits, selections and sheets as hints until stopped; its own writes are no news', async () => {
    const world = makeWorld(FORM);
    const hints: unknown[] = [];
    const stop = await world.host.watch((change) => hints.push(change));
    world.type(at('D2'), 81);
    world.select(at('C3'));
    world.removeSheet('空表');
    await world.settle();
    expect(hints).toContainEqual({ kind: 'edit', sheet: SHEET, place: null, remote: false });
    expect(hints).toContainEqual({
      kind: 'selection',
      sheet: SHEET,
      place: at('C3'),
      remote: false,
    });
    expect(hints).toContainEqual({ kind: 'sheets', sheet: null, place: null, remote: false });
    hints.length = 0;
    const written = await world.host.write(
      [setText('D2', 81, '81'), setText('D3', '≥２万平方米', '≥2')],
      '改',
    );
    await written.undo();
    await world.settle();
    expect(hints).toEqual([]);
    await stop();
    world.type(at('D2'), 82);
    world.select(at('C4'));
    await world.settle();
    expect(hints).toEqual([]);
  });

  test('whoever begins to watch is told where the selection is', async () => {
    const world = makeWorld(FORM);
    world.select(at('C3'));
    await world.settle();
    const hints: unknown[] = [];
    const stop = await world.host.watch((change) => hints.push(change));
    await world.settle();
    const here = { kind: 'selection', sheet: SHEET, place: at('C3'), remote: false };
    expect(hints).toEqual(world.blind?.onlyMoves ? [] : [here]);
    await stop();
  });

  test('the store keeps texts with the workbook', async () => {
    const world = makeWorld(FORM);
    const text = '{"理由":"见附件 <1> & \\"2\\"\n二行"}';
    expect(await world.host.store.get('waivers')).toBeNull();
    await world.host.store.set('waivers', text);
    await world.host.store.set('settings', '口径');
    const host = world.reopen();
    expect(await host.store.get('waivers')).toBe(text);
    await host.store.set('waivers', null);
    expect(await host.store.get('waivers')).toBeNull();
    expect(await host.store.get('settings')).toBe('口径');
  });
}
