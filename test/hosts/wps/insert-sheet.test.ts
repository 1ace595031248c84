import { at, FORM, refusal } from '../../contract/form';
import { wpsWorld } from '../../contract/wps-world';
import { DRAFT } from './draft';
import { everythingIn } from './support';

const OF_BUILDS = [
  {},
  { addReturnsNull: true },
  { bulkWrite: 'throws' },
  { bulkWrite: 'ignored' },
] as const;

test.each(OF_BUILDS)('a template is a whole form on a build with %j', async (quirks) => {
  const world = wpsWorld(FORM, quirks);
  world.select(at('C3', '备查 (2)'));
  const name = await world.host.insertSheet({ draft: DRAFT, at: null });
  const sheet = world.workbook.find(name)!;
  expect(world.workbook.sheets.map((own) => own.name)).toEqual([
    ...FORM.map((own) => own.name),
    name,
  ]);
  // The user is where he was; showing the new sheet is another step.
  expect(world.workbook.active!.name).toBe('备查 (2)');

  // The font is the program's own, 宋体: cells in it have no style of their own.
  expect(sheet.cell(0, 0).style).toMatchObject({
    'font.size': 18,
    'font.bold': true,
    horizontalAlignment: -4108,
    wrapText: true,
  });
  expect(sheet.cell(0, 0).style['borders.7.LineStyle']).toBeUndefined();
  const label = sheet.cell(1, 0).style;
  expect(label['fill.color']).toBe('#EDEDED');
  for (const side of [7, 8, 9, 10]) expect(label[`borders.${side}.LineStyle`]).toBe(1);
  expect(sheet.cell(1, 1)).toMatchObject({ value: '=0次', formula: null, format: '@' });
  expect(sheet.cell(2, 0)).toMatchObject({ value: '95', format: '@' });
  expect(sheet.merges).toEqual(DRAFT.merges);
  // 5.625 points for each character, as measured on real machines; no row is higher than 409 points.
  expect(sheet.widths.get(1)).toBeCloseTo(20 * 5.625 + 3.35);
  expect([...sheet.heights]).toEqual([
    [0, 30],
    [1, 409],
  ]);
  expect(sheet.validations.map(({ settings }) => settings)).toEqual([
    {
      type: 3,
      alert: 3,
      operator: 1,
      list: '是,否',
      InCellDropdown: true,
      IgnoreBlank: true,
      ShowError: false,
      InputMessage: '请选择',
      ShowInput: true,
    },
    expect.objectContaining({ type: 0, InputMessage: '请照指标库填写', ShowError: false }),
  ]);
  expect(Object.fromEntries(sheet.page)).toEqual({
    Orientation: 2,
    PaperSize: 9,
    Zoom: false,
    FitToPagesWide: 1,
    FitToPagesTall: false,
    PrintTitleRows: '$1:$1',
  });
});

test('a missing printer costs the print set-up, not the form', async () => {
  const world = wpsWorld(FORM);
  world.et.program.failAt('PageSetup.Orientation=');
  const name = await world.host.insertSheet({ draft: DRAFT, at: null });
  expect(world.cell(at('B2', name)).value).toBe('=0次');
});

test('a form laid over blank cells leaves print and columns of the sheet alone', async () => {
  const world = wpsWorld(FORM);
  await world.host.insertSheet({ draft: DRAFT, at: at('A8') });
  const sheet = world.workbook.find('目标表')!;
  expect([sheet.page.size, sheet.widths.size]).toEqual([0, 0]);
  expect(sheet.cell(8, 0).style['fill.color']).toBe('#EDEDED');
  expect(sheet.heights.get(7)).toBe(30);
});

test('cells that are merged are not blank', async () => {
  const world = wpsWorld(FORM);
  world.workbook.find('空表')!.merge({ top: 1, bottom: 1, left: 1, right: 2 });
  const { code } = await refusal(world.host.insertSheet({ draft: DRAFT, at: at('A1', '空表') }));
  expect(code).toBe('failed');
});

test('where no sheet can be added, none of the others is written into', async () => {
  const world = wpsWorld(FORM, { addReturnsNull: true });
  const before = everythingIn(world.workbook);
  // The structure of the workbook is protected: the call does nothing.
  world.workbook.addSheet = () => world.workbook.sheets.at(-1)!;
  const { code, message } = await refusal(world.host.insertSheet({ draft: DRAFT, at: null }));
  expect([code, message]).toEqual(['failed', expect.stringContaining('保护工作簿')]);
  expect(everythingIn(world.workbook)).toBe(before);
});
