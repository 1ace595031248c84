/** @jest-environment jsdom */
import type { Change, Stop } from '../../../src/hosts/host';
import { excelCapabilities } from '../../../src/hosts/excel/capabilities';
import { excelWorld } from '../../contract/excel-world';
import { at, FORM, picture, setText, SHEET } from '../../contract/form';

/** Programs that take Excel's add-ins, and some builds of Excel, claim a set and lack members of it. */
const MARKS = [
  { sheet: SHEET, area: { top: 1, bottom: 1, left: 1, right: 1 }, severity: 'error' },
  { sheet: SHEET, area: { top: 4, bottom: 4, left: 3, right: 3 }, severity: 'info' },
] as const;

const watching: Stop[] = [];
afterEach(async () => {
  for (const stop of watching.splice(0)) await stop();
});

test.each(['GetRanges', 'Pattern', 'PatternColor'])(
  'without %s cells are marked one by one, and restored',
  async (member) => {
    const world = excelWorld(FORM, '1.14');
    const before = world.cell(at('B2')).fill;
    world.excel.lacking.add(member);
    await world.host.mark(MARKS);
    expect(world.cell(at('B2')).fill).not.toBe(before);
    await world.host.unmark();
    expect(world.cell(at('B2')).fill).toBe(before);
  },
);

test.each(['Locked', 'Options'])(
  'without %s other sheets take fixes, and a protected one is refused',
  async (member) => {
    const world = excelWorld(FORM, '1.14');
    const { row, col } = at('E4');
    world.workbook.find(SHEET)!.unlock(row, col);
    world.excel.lacking.add(member);
    const { undo } = await world.host.write([setText('E4', null, '合同第三条')], '补');
    await undo();
    world.protect(SHEET, true);
    const before = picture(world);
    const writing = world.host.write([setText('E4', null, '合同第三条')], '补');
    await expect(writing).rejects.toMatchObject({ code: 'protected' });
    expect(picture(world)).toEqual(before);
  },
);

test('without merged areas a fix is written all the same', async () => {
  const world = excelWorld(FORM, '1.14');
  world.excel.lacking.add('GetMergedAreasOrNullObject');
  const { undo } = await world.host.write([setText('E4', null, '合同第三条')], '补');
  expect(world.cell(at('E4')).value).toBe('合同第三条');
  const after = picture(world);
  await undo();
  expect(picture(world)).not.toEqual(after);
});

test.each(['_RegisterAddedEvent', '_RegisterDeletedEvent', '_RegisterActivatedEvent'])(
  'without %s edits are told all the same',
  async (member) => {
    const world = excelWorld(FORM, '1.14');
    world.excel.lacking.add(member);
    const hints: Change[] = [];
    watching.push(await world.host.watch((change) => hints.push(change)));
    world.type(at('D2'), 81);
    await world.settle();
    expect(hints.map(({ kind }) => kind)).toEqual(['selection', 'edit']);
  },
);

test('a program that tells nothing of itself is served too', () => {
  excelWorld(FORM, '1.14');
  const { context } = Office;
  Object.defineProperty(window, 'Office', {
    configurable: true,
    writable: true,
    value: Object.create(Office, {
      context: {
        value: { ...context, requirements: context.requirements, diagnostics: undefined },
      },
    }) as typeof Office,
  });
  expect(excelCapabilities().version).toContain('ExcelApi 1.14，');
});

test('what a program lacks below the newest set that it has is said too', () => {
  excelWorld(FORM, '1.14');
  const has = (name: string, set: string) =>
    name === 'ExcelApi' && Number(set.slice(2)) <= 10 && set !== '1.8';
  Object.defineProperty(window, 'Office', {
    configurable: true,
    writable: true,
    value: { context: { requirements: { isSetSupported: has } } },
  });
  expect(excelCapabilities().version).toBe(
    '未知版本，ExcelApi 1.10（缺 1.8），DialogApi 1.1 无，CustomXmlParts 1.1 无，RibbonApi 1.1 无，SharedRuntime 1.1 无',
  );
});
