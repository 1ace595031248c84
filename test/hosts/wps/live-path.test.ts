import type { Change } from '../../../src/hosts/host';
import { at, FORM, setText, SHEET } from '../../contract/form';
import { wpsWorld, type WpsWorld } from '../../contract/wps-world';
import type { Quirks } from '../../host/et-objects/quirks';
import { DRAFT } from './draft';

async function watching(quirks: Partial<Quirks> = {}) {
  const world = wpsWorld(FORM, quirks);
  const hints: Change[] = [];
  const stop = await world.host.watch((change) => hints.push(change));
  // Where the selection is at first.
  hints.length = 0;
  return { world, hints, stop };
}

const changeIn = (
  world: WpsWorld,
  area: { top: number; left: number; bottom: number; right: number },
) =>
  world.workbook.tell({
    kind: 'changed',
    sheet: world.workbook.find(SHEET)!,
    area,
    change: 'RangeEdited',
    source: 'Local',
    own: false,
  });

test('a whole column that was cleared is a hint, and not read cell by cell', async () => {
  const { world, hints } = await watching();
  const before = world.et.program.calls;
  changeIn(world, { top: 0, bottom: 1_048_575, left: 3, right: 3 });
  expect(hints[0]).toEqual({ kind: 'edit', sheet: SHEET, place: null, remote: false });
  expect(world.et.program.calls - before).toBeLessThan(20);
});

test('what a formula makes of an edit elsewhere is told as well', async () => {
  const { world, hints } = await watching();
  world.type(at('B3', '备查 (2)'), 1);
  expect(hints.map(({ sheet }) => sheet)).toEqual(['备查 (2)', SHEET]);
});

test('a selection that is no range of cells is no news', async () => {
  const { world, hints } = await watching();
  const listener = [...world.et.program.pages]
    .flatMap((page) => page.listeners.get('SheetSelectionChange') ?? [])
    .at(0)!;
  listener({ Name: SHEET }, null);
  listener(null, undefined);
  expect(hints).toEqual([]);
});

test('going to another sheet tells where the selection is there', async () => {
  const { world, hints } = await watching();
  world.workbook.activate(world.workbook.find('备查 (2)')!);
  expect(hints).toEqual([
    { kind: 'selection', sheet: '备查 (2)', place: at('A1', '备查 (2)'), remote: false },
  ]);
});

/** Documents do not say whether EnableEvents mutes an add-in's own listeners, nor when an echo comes. */
describe.each<Partial<Quirks>>([
  {},
  { eventsWhenDisabled: true },
  { eventsWhenDisabled: true, echoAsync: true },
  { echoAsync: true },
])('own writes on a build with %j', (quirks) => {
  test('are no news: texts, rows, marks, a form laid over', async () => {
    const { world, hints } = await watching(quirks);
    const written = await world.host.write(
      [
        setText('D3', '≥２万平方米', '≥2'),
        {
          kind: 'insert-row',
          sheet: SHEET,
          row: 5,
          like: 4,
          cells: [{ col: 2, text: 'x' }],
          grow: [],
          held: [],
        },
      ],
      '改',
    );
    await world.settle();
    await written.undo();
    await world.settle();
    await world.host.mark([
      { sheet: SHEET, area: { top: 1, bottom: 1, left: 1, right: 1 }, severity: 'error' },
    ]);
    await world.host.insertSheet({ draft: DRAFT, at: at('A8') });
    await world.settle();
    expect(hints).toEqual([]);
  });

  test('do not hide what the user types in another sheet, or a while later', async () => {
    const { world, hints } = await watching(quirks);
    await world.host.write([setText('D3', '≥２万平方米', '≥2')], '改');
    world.type(at('A1', '空表'), '一');
    expect(hints[0]).toMatchObject({ kind: 'edit', sheet: '空表' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    hints.length = 0;
    world.type(at('D2'), 81);
    expect(hints[0]).toMatchObject({ kind: 'edit', sheet: SHEET });
  });
});

test('an edit that comes out of a call of a check is told when the check is over', async () => {
  const { world, hints } = await watching();
  const { program } = world.et;
  const use = program.use.bind(program);
  let typed = false;
  program.use = (name) => {
    use(name);
    if (typed || name !== 'Range.Formula') return;
    typed = true;
    world.type(at('D2'), 81);
    expect(hints).toEqual([]);
  };
  await world.host.read(SHEET);
  await world.settle();
  expect(hints[0]).toMatchObject({ kind: 'edit', sheet: SHEET });
});

test('a sheet that goes is told when it is gone, a sheet of our own is no news', async () => {
  const world = wpsWorld(FORM, { eventsWhenDisabled: true });
  const sheetsWhenTold: string[][] = [];
  await world.host.watch(({ kind }) => {
    if (kind !== 'selection') sheetsWhenTold.push(world.workbook.sheets.map(({ name }) => name));
  });
  await world.host.insertSheet({ draft: DRAFT, at: null });
  await world.settle();
  expect(sheetsWhenTold).toEqual([]);
  world.removeSheet('空表');
  await world.settle();
  expect(sheetsWhenTold).toEqual([[SHEET, '备查 (2)', '码表', '目标表 (2)']]);
});

test('a page that closed hears nothing, and stopping removes only what the host added', async () => {
  const { world, stop } = await watching();
  const [page] = [...world.et.program.pages];
  const other = () => undefined;
  page!.listeners.get('SheetChange')!.push(other);
  await stop();
  expect([...page!.listeners.values()].flat()).toEqual([other]);
});
