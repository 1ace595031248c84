import type { InsertRow } from '../../../src/model/edit';
import { areaA1 } from '../../../src/model/place';
import { at, FORM, refusal, setText, SHEET } from '../../contract/form';
import { wpsWorld, type WpsWorld } from '../../contract/wps-world';
import { everythingIn } from './support';

const insert = (row: number, like: number): InsertRow => ({
  kind: 'insert-row',
  sheet: SHEET,
  row,
  like,
  cells: [],
  grow: [],
  held: [],
});

/** Rows that look different: one is merged across and high, each has a format and a fill of its own. */
function colourful(): WpsWorld {
  const world = wpsWorld([
    {
      name: SHEET,
      merges: ['C2:D2'],
      cells: {
        A1: { value: 1, format: '0', fill: '#111111' },
        A2: { value: 2, format: '0.0', fill: '#222222' },
        C2: '并',
        A3: { value: 3, format: '0.00', fill: '#333333' },
        A4: { value: 4, format: '0.000', fill: '#444444' },
      },
    },
  ]);
  const sheet = world.workbook.find(SHEET)!;
  [20, 40, 30, 25].forEach((height, row) => sheet.heights.set(row, height));
  sheet.put(1, 1, {
    style: { 'font.bold': true, horizontalAlignment: -4108, 'borders.9.LineStyle': 1 },
  });
  return world;
}

describe('a new row takes after the row that it is said to', () => {
  test.each([
    ['the one above', 2, 1],
    ['the one that it pushes down', 1, 1],
    ['one further up', 3, 1],
    ['one further down', 0, 1],
  ])('%s', async (_, row, like) => {
    const world = colourful();
    const before = everythingIn(world.workbook);
    const written = await world.host.write([insert(row, like)], '补');
    const sheet = world.workbook.find(SHEET)!;
    expect(world.cell({ sheet: SHEET, row, col: 0 })).toMatchObject({
      value: null,
      format: '0.0',
      fill: '#222222',
    });
    expect(sheet.cell(row, 1).style).toMatchObject({
      'font.bold': true,
      horizontalAlignment: -4108,
    });
    expect(sheet.heights.get(row)).toBe(40);
    const model = like >= row ? like + 1 : like;
    expect(sheet.merges.map(areaA1).sort()).toEqual(
      [`C${row + 1}:D${row + 1}`, `C${model + 1}:D${model + 1}`].sort(),
    );
    await written.undo();
    expect(everythingIn(world.workbook)).toBe(before);
  });
});

test('a deleted row comes back with looks, height and merges', async () => {
  const world = colourful();
  const before = everythingIn(world.workbook);
  const written = await world.host.write(
    [{ kind: 'delete-row', sheet: SHEET, row: 1, held: [{ place: at('A2'), held: 2 }] }],
    '删',
  );
  expect(world.cell(at('A2')).value).toBe(3);
  await written.undo();
  expect(everythingIn(world.workbook)).toBe(before);
});

test('a cell that a merged area covers is not written: the sentence names the one that shows', async () => {
  const world = wpsWorld(FORM);
  const before = everythingIn(world.workbook);
  const edits = [setText('E4', null, '合同'), setText('A4', null, '产出')];
  const { code, message } = await refusal(world.host.write(edits, '填'));
  expect([code, message]).toEqual(['failed', expect.stringMatching(/A4.*合并.*A3/)]);
  expect(everythingIn(world.workbook)).toBe(before);
});

test('a write that is taken and not kept is a failure, and the others are taken back', async () => {
  const world = wpsWorld(FORM);
  const before = everythingIn(world.workbook);
  const sheet = world.workbook.find(SHEET)!;
  const enter = sheet.enter.bind(sheet);
  sheet.enter = (row, col, input) => {
    if (input !== '合同文本') enter(row, col, input);
  };
  const edits = [setText('D3', '≥２万平方米', '≥2'), setText('E4', null, '合同文本')];
  const { code, message } = await refusal(world.host.write(edits, '填'));
  expect([code, message]).toEqual(['failed', expect.stringMatching(/E4.*没有按原样写入/)]);
  expect(everythingIn(world.workbook)).toBe(before);
});

test.each(["'086", "''", '13010025P000000011', '110105199001011234', '1/2', '3-5', '1E5'])(
  '%j stays the text it is',
  async (text) => {
    const world = wpsWorld(FORM);
    const written = await world.host.write([setText('E4', null, text)], '填');
    expect(world.cell(at('E4'))).toMatchObject({ value: text, formula: null });
    await (await world.host.write([setText('E4', text, '换')], '换')).undo();
    expect(world.cell(at('E4')).value).toBe(text);
    await written.undo();
    expect(world.cell(at('E4'))).toMatchObject({ value: null, format: 'General' });
  },
);

describe('a jump', () => {
  test('into a hidden sheet says what to do', async () => {
    const { host } = wpsWorld(FORM);
    const { code, message } = await refusal(host.show(at('A1', '码表')));
    expect([code, message]).toEqual(['failed', expect.stringMatching(/码表.*A1.*取消隐藏/)]);
  });

  test.each([
    [0, 1, 1],
    [20, 1, 1],
    [24, 1, 22],
    [200, 1, 198],
    [5, 100, 3],
  ])('to row %i, seen from line %i, scrolls to line %i', async (row, from, to) => {
    const { host, et } = wpsWorld(FORM);
    et.program.scrollRow = from;
    await host.show({ sheet: SHEET, row, col: 0 });
    expect(et.program.scrollRow).toBe(to);
  });
});
