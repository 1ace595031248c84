import { createWpsHost } from '../../../src/hosts/wps/wps-host';
import { at, FORM, refusal, setText, SHEET } from '../../contract/form';
import { fillSheet } from '../../contract/given-model';
import { wpsWorld, type WpsWorld } from '../../contract/wps-world';
import { ModelWorkbook } from '../../host/workbook-model/workbook';
import { DRAFT } from './draft';
import { everythingIn } from './support';

/** Another workbook with sheets of the same names, as last year's file has. */
function openOther(world: WpsWorld) {
  const model = new ModelWorkbook();
  for (const sheet of FORM) fillSheet(model.addSheet(sheet.name), sheet);
  return world.et.open(model, '/home/user/去年/绩效目标表.xlsx');
}

const MARKS = [
  { sheet: SHEET, area: { top: 1, bottom: 1, left: 1, right: 1 }, severity: 'error' },
] as const;

test('another workbook in front: nothing is done to either, and the sentence says which is which', async () => {
  const world = wpsWorld(FORM);
  const { host } = world;
  await host.read();
  const written = await host.write([setText('E3', '合同', '协议')], '改');
  await host.mark(MARKS);
  const other = openOther(world);
  const states = () => [everythingIn(world.workbook), everythingIn(other.model)];
  const before = states();
  for (const job of [
    () => host.write([setText('E4', null, 'x')], '填'),
    () => written.undo(),
    () => host.mark(MARKS),
    () => host.unmark(),
    () => host.insertSheet({ draft: DRAFT, at: null }),
    () => host.insertSheet({ draft: DRAFT, at: at('A8') }),
    () => host.store.set('waivers', 'x'),
    () => host.store.get('waivers'),
    () => host.show(at('A1')),
    () => host.read(SHEET),
  ]) {
    const { code, message } = await refusal(job());
    expect([code, message]).toEqual(['gone', expect.stringMatching(/前面的是“绩效目标表.xlsx”/)]);
  }
  expect(states()).toEqual(before);
  expect(other.model.parts.size).toBe(0);

  world.et.bringToFront(world.book);
  await written.undo();
  expect(world.cell(at('E3')).value).toBe('合同');
});

test('a pane that stays open is told that another workbook came to the front, and when its own is back', async () => {
  const world = wpsWorld(FORM);
  let others = 0;
  const hints: unknown[] = [];
  const { application } = world.et.openPage();
  const host = createWpsHost(application, { onOtherWorkbook: () => (others += 1) });
  await host.watch((change) => hints.push(change));
  hints.length = 0;
  const other = openOther(world);
  expect(others).toBe(1);
  other.model.select(other.model.sheets[0]!, { top: 0, left: 0, bottom: 0, right: 0 });
  expect(hints).toEqual([]);
  world.et.bringToFront(world.book);
  expect([others, hints]).toEqual([
    1,
    [{ kind: 'sheets', sheet: null, place: null, remote: false }],
  ]);
});

test('a workbook that is saved under another name is the same workbook', async () => {
  const world = wpsWorld(FORM);
  const stop = await world.host.watch(() => undefined);
  world.et.save(world.book, '/home/user/绩效目标表（送审）.xlsx');
  await world.host.write([setText('E4', null, '合同')], '填');
  expect(world.cell(at('E4')).value).toBe('合同');
  await stop();
});

test('the save of another workbook does not make it this one', async () => {
  const world = wpsWorld(FORM);
  await world.host.watch(() => undefined);
  const other = openOther(world);
  world.et.save(other, '/home/user/副本.xlsx');
  expect((await refusal(world.host.read())).code).toBe('gone');
});

test('a workbook that was closed, and then every one', async () => {
  const world = wpsWorld(FORM);
  await world.host.read();
  openOther(world);
  world.et.close(world.book);
  expect((await refusal(world.host.write([setText('E4', null, 'x')], '填'))).code).toBe('gone');
  world.et.close(world.et.program.books[0]!);
  const { code, message } = await refusal(world.host.read());
  expect([code, message]).toEqual(['gone', expect.stringContaining('没有打开的工作簿')]);
});

test('a sheet that was renamed since is not found, and nothing is written', async () => {
  const world = wpsWorld(FORM);
  await world.host.read();
  world.workbook.find(SHEET)!.name = '目标表（旧）';
  const { code, message } = await refusal(world.host.write([setText('E4', null, 'x')], '填'));
  expect([code, message]).toEqual(['gone', expect.stringContaining(SHEET)]);
});
