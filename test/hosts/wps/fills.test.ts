import { MARK_COLORS } from '../../../src/hosts/marks/mark-memory';
import { at, FORM, SHEET } from '../../contract/form';
import { wpsWorld, type WpsWorld } from '../../contract/wps-world';
import type { Style } from '../../host/workbook-model/sheet';

const MARK = {
  sheet: SHEET,
  area: { top: 1, bottom: 4, left: 1, right: 4 },
  severity: 'warning',
} as const;

const STYLES: readonly (readonly [string, Style])[] = [
  ['B2', { 'fill.color': '#FFFFFF', 'fill.pattern': 'Solid' }],
  ['C2', { 'fill.color': '#1F4E79', 'fill.pattern': 'Solid' }],
  ['D2', { 'fill.color': '#FFFFFF', 'fill.pattern': 'Gray25', 'fill.patternColor': '#FF0000' }],
  ['B3', { 'fill.color': '#00FF00', 'fill.pattern': 'LightUp', 'fill.patternColor': '#0000FF' }],
  ['E5', { 'fill.color': '#000000', 'fill.pattern': 'Solid' }],
];

function styled(): WpsWorld {
  const world = wpsWorld(FORM);
  const sheet = world.workbook.find(SHEET)!;
  for (const [address, style] of STYLES) {
    const { row, col } = at(address);
    sheet.put(row, col, { style });
  }
  return world;
}

const stylesOf = ({ workbook }: WpsWorld) =>
  Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 6 }, (__, col) => workbook.find(SHEET)!.cell(row, col).style),
  );

test('white, dark and hatched fills come back exactly, after the workbook was closed and opened', async () => {
  const world = styled();
  const before = stylesOf(world);
  await world.host.mark([MARK]);
  for (const address of ['B2', 'C2', 'B3', 'B4', 'E5']) {
    expect([address, world.cell(at(address)).fill]).toEqual([address, MARK_COLORS.warning]);
  }
  await world.reopen().unmark();
  expect(stylesOf(world)).toEqual(before);
});

test('a gradient could not be restored: its cell is left alone', async () => {
  const world = styled();
  const style = { 'fill.color': '#FF0000', 'fill.pattern': 'LinearGradient' };
  world.workbook.find(SHEET)!.put(2, 2, { style });
  const before = stylesOf(world);
  await world.host.mark([MARK]);
  expect(world.workbook.find(SHEET)!.cell(2, 2).style).toEqual(style);
  expect(world.cell(at('C4')).fill).toBe(MARK_COLORS.warning);
  await world.host.unmark();
  expect(stylesOf(world)).toEqual(before);
});

test('what is to be restored is in the workbook before the first cell is filled', async () => {
  const world = styled();
  const before = stylesOf(world);
  const { program } = world.et;
  const use = program.use.bind(program);
  // The program stops for good at the second colour, and the pane with it.
  let colors = 0;
  program.use = (name) => {
    if (name === 'Interior.Color=') colors += 1;
    if (colors > 1) throw new Error('stopped');
    use(name);
  };
  await world.host
    .mark([MARK, { ...MARK, area: { ...MARK.area, right: 1 }, severity: 'error' }])
    .catch(() => undefined);
  expect(stylesOf(world)).not.toEqual(before);
  program.use = use;
  await world.reopen().unmark();
  expect(stylesOf(world)).toEqual(before);
});

test('a new row is not marked because the row is that it takes after', async () => {
  for (const like of [1, 2, 4, 5]) {
    const world = styled();
    // The first column is merged over several rows: of that, the new row takes nothing but what lies above it.
    await world.host.mark([{ ...MARK, area: { ...MARK.area, left: 0, bottom: 5 } }]);
    const edit = {
      kind: 'insert-row',
      sheet: SHEET,
      row: 5,
      like,
      cells: [],
      grow: [],
      held: [],
    } as const;
    await world.host.write([edit], '补');
    const fills = ['A6', 'B6', 'C6', 'D6', 'E6'].map((address) => world.cell(at(address)).fill);
    expect([like, fills.includes(MARK_COLORS.warning)]).toEqual([like, false]);
  }
});

test('marks are taken off a sheet that was renamed since, and off no other', async () => {
  const world = styled();
  const before = stylesOf(world);
  await world.host.mark([MARK]);
  world.workbook.find(SHEET)!.name = '目标表（送审）';
  const other = world.workbook.find('备查 (2)')!;
  other.put(1, 1, { style: { 'fill.color': '#123456', 'fill.pattern': 'Solid' } });
  await world.reopen().unmark();
  world.workbook.find('目标表（送审）')!.name = SHEET;
  expect(stylesOf(world)).toEqual(before);
  expect(other.cell(1, 1).style['fill.color']).toBe('#123456');
});

test('taking marks off computes nothing anew: cells that change by themselves would ask for marks again', async () => {
  const world = styled();
  await world.host.mark([MARK]);
  await world.host.unmark();
  expect(world.et.program.counts.get('Application.Calculation=')).toBeUndefined();
});
