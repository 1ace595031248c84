/** @jest-environment jsdom */
import { MARK_COLORS } from '../../src/hosts/marks/mark-memory';
import { excelWorld } from '../contract/excel-world';
import { at, FORM, picture, refusal, setText, SHEET } from '../contract/form';
import { wpsWorld } from '../contract/wps-world';
import { roundTrips } from './excel/support';

/** A form that is sent out protected, with the cells to fill in left unlocked. */
const MARKS = [
  { sheet: SHEET, area: { top: 1, bottom: 1, left: 1, right: 1 }, severity: 'error' },
] as const;

describe.each([
  ['Excel', () => excelWorld(FORM, '1.7')],
  ['WPS', () => wpsWorld(FORM)],
])('a protected sheet in %s', (_, open) => {
  const protectedWorld = (...unlocked: string[]) => {
    const world = open();
    const sheet = world.workbook.find(SHEET)!;
    for (const { row, col } of unlocked.map((cell) => at(cell))) sheet.unlock(row, col);
    world.protect(SHEET, true);
    return { world, sheet };
  };

  test('unlocked cells take texts, and give them back', async () => {
    const { world } = protectedWorld('E3', 'E4');
    const before = picture(world);
    const edits = [setText('E3', '合同', '合同文本'), setText('E4', null, '采购合同第三条')];
    const { undo } = await world.host.write(edits, '补');
    expect(world.cell(at('E4')).value).toBe('采购合同第三条');
    await undo();
    expect(picture(world)).toEqual(before);
  });

  test('one locked cell among them: nothing is written', async () => {
    const { world } = protectedWorld('E3');
    const before = picture(world);
    const edits = [setText('E3', '合同', '合同文本'), setText('E4', null, '采购合同第三条')];
    const { code, message } = await refusal(world.host.write(edits, '补'));
    expect(code).toBe('protected');
    expect(message).toMatch(/目标表.*撤销.*保护/);
    expect(picture(world)).toEqual(before);
  });

  test('a text that needs its format is refused, unless formats are allowed', async () => {
    const { world, sheet } = protectedWorld('B2');
    const before = picture(world);
    const edits = [setText('B2', 316, '≤316')];
    const { code, message } = await refusal(world.host.write(edits, '改'));
    expect(code).toBe('protected');
    expect(message).toContain('文本格式');
    expect(picture(world)).toEqual(before);
    sheet.allowsFormats = true;
    const { undo } = await world.host.write(edits, '改');
    expect(world.cell(at('B2')).value).toBe('≤316');
    sheet.allowsFormats = false;
    expect((await refusal(undo())).code).toMatch(/protected|failed/);
    sheet.allowsFormats = true;
    await undo();
    expect(picture(world)).toEqual(before);
  });

  test('a text that stood there as if typed with an apostrophe comes back as text', async () => {
    const { world, sheet } = protectedWorld('D4');
    const { row, col } = at('D4');
    sheet.put(row, col, { value: '=0次', formula: null, format: 'General' });
    const before = picture(world);
    const { undo } = await world.host.write([setText('D4', '=0次', '零次，见合同')], '改');
    await undo();
    expect(picture(world)).toEqual(before);
  });

  test('rows stay where they are', async () => {
    const { world } = protectedWorld('E3', 'E4');
    const edit = { kind: 'delete-row', sheet: SHEET, row: 3, held: [] } as const;
    expect((await refusal(world.host.write([edit], '删'))).code).toBe('protected');
  });

  test('cells are marked only where formats are allowed', async () => {
    const { world, sheet } = protectedWorld('B2');
    const before = picture(world);
    expect((await refusal(world.host.mark(MARKS))).code).toBe('protected');
    sheet.allowsFormats = true;
    await world.host.mark(MARKS);
    expect(world.cell(at('B2')).fill).toBe(MARK_COLORS.error);
    await world.host.unmark();
    expect(picture(world)).toEqual(before);
  });
});

test('whether cells are locked is asked in a round trip of its own, and only where a sheet is protected', async () => {
  const world = excelWorld(FORM, '1.14');
  const { row, col } = at('E4');
  world.workbook.find(SHEET)!.unlock(row, col);
  const write = () => world.host.write([setText('E4', null, '采购合同第三条')], '补');
  await (await write()).undo();
  expect(roundTrips(world.excel.requests)).toHaveLength(4);
  expect(JSON.stringify(world.excel.requests)).not.toContain('locked');
  world.protect(SHEET, true);
  const { undo } = await write();
  expect(roundTrips(world.excel.requests)).toHaveLength(4 + 3);
  await undo();
  expect(roundTrips(world.excel.requests)).toHaveLength(4 + 3 + 3);
});
