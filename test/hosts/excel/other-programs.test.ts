/** @jest-environment jsdom */
import type { Change, Stop } from '../../../src/hosts/host';
import { excelCapabilities } from '../../../src/hosts/excel/capabilities';
import { hostErrorOf } from '../../../src/hosts/excel/errors';
import { fillOf } from '../../../src/hosts/excel/marks/fills';
import { permissionsOf } from '../../../src/hosts/excel/protection';
import { idOf } from '../../../src/hosts/excel/sheet-names';
import { excelWorld } from '../../contract/excel-world';
import { at, FORM, refusal, setText, SHEET } from '../../contract/form';

/** What programs that take Excel's add-ins, and are not Excel, were found to do otherwise in a simulation that is not ours. */

const watching: Stop[] = [];
afterEach(async () => {
  for (const stop of watching.splice(0)) await stop();
  jest.restoreAllMocks();
});

interface Events {
  add(this: Events, hear: () => unknown): unknown;
}

/** What events of one kind have in common in the client library that is loaded. */
function eventsOfTheLibrary(whose: 'worksheets' | 'workbook'): Events {
  const { workbook } = new Excel.RequestContext();
  let events: object =
    whose === 'workbook' ? workbook.onSelectionChanged : workbook.worksheets.onChanged;
  while (!Object.prototype.hasOwnProperty.call(events, 'add')) {
    events = Object.getPrototypeOf(events) as object;
  }
  return events as Events;
}

function replaceContext(context: unknown): void {
  Object.defineProperty(window, 'Office', {
    configurable: true,
    writable: true,
    value: Object.create(Office, { context: { value: context } }) as typeof Office,
  });
}

test('where a context cannot be made by itself, Excel.run gives one', async () => {
  const world = excelWorld(FORM, '1.14');
  jest.replaceProperty(window as { Excel: unknown }, 'Excel', { run: Excel.run });
  const { undo } = await world.host.write([setText('E4', null, '合同第三条')], '补');
  expect(world.cell(at('E4')).value).toBe('合同第三条');
  await undo();
  expect((await world.host.read()).grids[0]!.sheet).toBe(SHEET);
});

test.each([
  ['tells nothing of itself', undefined],
  ['cannot be asked', { requirements: { isSetSupported: () => void JSON.parse('') } }],
  ['knows neither version nor platform', { diagnostics: {} }],
])('a program that %s is taken for the oldest', (_, context) => {
  excelWorld(FORM, '1.14');
  replaceContext(context);
  expect(excelCapabilities()).toMatchObject({
    name: 'Excel（未知平台）',
    version: expect.stringContaining('未知版本，ExcelApi 1.1，') as string,
  });
});

test('events that tell nothing are hints all the same, and registrations that cannot be let go of are left', async () => {
  const world = excelWorld(FORM, '1.14');
  const events = eventsOfTheLibrary('worksheets');
  const { add } = events;
  jest.spyOn(events, 'add').mockImplementation(function (this: Events, hear) {
    add.call(this, () => hear());
  });
  const hints: Change[] = [];
  const stop = await world.host.watch((change) => hints.push(change));
  world.type(at('D2'), 81);
  await world.settle();
  expect(hints).toContainEqual({ kind: 'edit', sheet: null, place: null, remote: false });
  await stop();
});

test('a program that tells of nothing says what to do', async () => {
  const world = excelWorld(FORM, '1.14');
  for (const whose of ['worksheets', 'workbook'] as const) {
    jest.spyOn(eventsOfTheLibrary(whose), 'add').mockImplementation(() => {
      throw new TypeError('add is not a function');
    });
  }
  const { code, message } = await refusal(world.host.watch(() => undefined));
  expect(code).toBe('unsupported');
  expect(message).toContain('重新检查');
});

test('a workbook of which nothing can be read is refused, not without problems', async () => {
  const world = excelWorld(FORM, '1.14');
  world.excel.lacking.add('GetUsedRangeOrNullObject');
  expect((await refusal(world.host.read())).code).toBe('unsupported');
});

test.each<[string, unknown]>([
  ['busy', new Error('InvalidOperationInCellEditMode')],
  ['busy', new Error('Excel is in cell-editing mode.')],
  ['busy', 'InvalidOperationInCellEditMode: press Enter'],
  ['protected', { message: 'AccessDenied: no permission' }],
  ['gone', { code: 'ItemNotFound' }],
  ['unsupported', new TypeError('sheet.getRanges is not a function')],
  ['failed', new Error('constructor')],
  ['failed', undefined],
])('a failure is %s by its words too: %p', (code, error) => {
  expect(hostErrorOf(error).code).toBe(code);
});

test.each([undefined, ''])('where the pattern is %p, white is no fill', (pattern) => {
  excelWorld(FORM, '1.14');
  const fillFor = (color: string) =>
    fillOf({ format: { fill: { color, pattern } } } as unknown as Excel.Range);
  expect(fillFor('#FFFFFF')).toEqual({ color: null });
  expect(fillFor('#c6efce')).toEqual({ color: '#C6EFCE' });
});

test('a sheet without an id goes by its name', () => {
  expect(idOf({ id: '{1}', name: '表' })).toBe('{1}');
  expect(idOf({ name: '表' })).toBe('表');
});

test('a sheet out of a list need not tell that it is there', async () => {
  const world = excelWorld(FORM, '1.14');
  jest.spyOn(Excel.Worksheet.prototype, 'isNullObject', 'get').mockImplementation(() => {
    throw new Error('PropertyNotLoaded');
  });
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/protection/protected');
  await context.sync();
  world.protect(SHEET, true);
  const concerns = worksheets.items.map((sheet) => ({ sheet, cells: [] }));
  expect((await permissionsOf(context, concerns))[0]!.isFree).toBe(true);
});
