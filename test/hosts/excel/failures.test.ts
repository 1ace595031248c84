/** @jest-environment jsdom */
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { hostErrorOf } from '../../../src/hosts/excel/errors';
import { WRITING } from '../../../src/hosts/excel/writing';
import { excelWorld } from '../../contract/excel-world';
import { at, FORM, picture, refusal, setText, SHEET } from '../../contract/form';
import { Refusal } from '../../host/excel-protocol/simulated';
import { API_SETS, roundTrips, tallSheet } from './support';

const writing = () => Promise.resolve(WRITING);
const TEXTS = [
  setText('E3', '合同', '=协议'),
  setText('C2', 86, '86万元'),
  setText('D5', 0.95, '95%'),
];

/** Excel keeps what came before the action that failed: whatever was done is taken back. */
describe.each(API_SETS)('a batch that fails half way, ExcelApi %s', (apiSet) => {
  test.each([1, 2, 3])('texts: nothing is left of it (at %i)', async (nth) => {
    const world = excelWorld(FORM, apiSet);
    const before = picture(world);
    world.excel.failAt('Values', nth);
    const { code, message } = await refusal(world.host.write(TEXTS, '修复'));
    expect(code).toBe('failed');
    expect(message).toContain('再试');
    expect(picture(world)).toEqual(before);
  });

  test.each(['Insert', 'RowHeight', 'Values'])(
    'an inserted row: nothing is left of it (at %s)',
    async (action) => {
      const world = excelWorld(FORM, apiSet);
      const before = picture(world);
      const grow = [{ top: 2, bottom: 4, left: 0, right: 0 }];
      world.excel.failAt(action);
      const row = {
        kind: 'insert-row',
        sheet: SHEET,
        row: 5,
        like: 4,
        cells: [{ col: 2, text: '满意度' }],
        grow,
        held: [],
      } as const;
      await refusal(world.host.write([row], '补'));
      expect(picture(world)).toEqual(before);
    },
  );
});

test('when even taking back fails, the user is told to look', async () => {
  const world = excelWorld(FORM, '1.14');
  world.excel.failAt('Values');
  const { host, excel } = world;
  const written = host.write(TEXTS, '修复');
  excel.failAt('Values', 2);
  world.workbook.listen(() => {
    // From the first cell that is written on, Excel does nothing any more.
    world.workbook.editing = 99;
  });
  const { message } = await refusal(written);
  expect(message).toMatch(/一部分.*核对/);
});

test('a request that is never answered ends with a sentence', async () => {
  const { excel } = excelWorld(FORM, '1.14');
  excel.hang = true;
  const host = createExcelHost({ writing, timeout: 20 });
  const { code, message } = await refusal(host.read(SHEET));
  expect(code).toBe('timeout');
  expect(message).toContain('没有回应');
});

test('a sheet that does not fit into one answer is read in blocks', async () => {
  const world = excelWorld([tallSheet('大表', 3000)], '1.14');
  const whole = (await world.host.read('大表')).grids;
  world.excel.longestAnswer = 700_000;
  const asked = world.excel.requests.length;
  expect((await world.host.read('大表')).grids).toEqual(whole);
  expect(roundTrips(world.excel.requests).length - asked).toBe(4);
  expect((await world.host.read()).grids).toEqual(whole);
});

test('a mark far off makes the used range huge: what there is, is read all the same', async () => {
  const form = { ...FORM[0]!, cells: { ...FORM[0]!.cells, XFD1048576: '备注' } };
  const world = excelWorld([form], '1.14');
  const asked = world.excel.requests.length;
  const [grid] = (await world.host.read(SHEET)).grids;
  expect(grid!.rows.get(2)?.[2]?.text).toBe('保洁面积');
  expect(grid!.rows.get(1_048_575)?.[16_383]?.text).toBe('备注');
  expect(roundTrips(world.excel.requests).length - asked).toBeLessThan(10);
  expect((await world.host.read()).grids).toEqual([grid]);
});

test('fixes far apart do not ask for the thousands of rows between them', async () => {
  const world = excelWorld([tallSheet('表', 4000)], '1.14');
  const asked = world.excel.requests.length;
  const edits = [0, 1, 3999].map((row) => ({
    ...setText('A1', `指标${row}`, '改', '表'),
    place: { sheet: '表', row, col: 0 },
  }));
  const { undo } = await world.host.write(edits, '修复');
  const answered = () =>
    roundTrips(world.excel.requests)
      .slice(asked)
      .reduce((sum, { bytesAnswered }) => sum + bytesAnswered, 0);
  expect(answered()).toBeLessThan(4000);
  await undo();
  expect(answered()).toBeLessThan(8000);
  expect(world.cell({ sheet: '表', row: 3999, col: 0 }).value).toBe('指标3999');
});

describe('marking that fails half way', () => {
  test.each([1, 2])('leaves nothing that cannot be restored (at colour %i)', async (nth) => {
    const world = excelWorld(FORM, '1.14');
    const before = picture(world);
    const marks = ['B2', 'C3', 'C5'].map((address, index) => {
      const { row, col } = at(address);
      const area = { top: row, bottom: row, left: col, right: col };
      return { sheet: SHEET, area, severity: index === 0 ? 'error' : 'info' } as const;
    });
    world.excel.failAt('Color', nth);
    await refusal(world.host.mark(marks));
    await world.host.unmark();
    expect(picture(world)).toEqual(before);
  });
});

test('an Excel that takes the store and does not keep it is told of', async () => {
  const world = excelWorld(FORM, '1.14');
  world.workbook.addPart = () => '{lost}';
  const { code, message } = await refusal(world.host.store.set('waivers', '[]'));
  expect(code).toBe('failed');
  expect(message).toContain('没有把这一项存进工作簿');
});

test('a sheet without cells in it, such as a chart, does not hide the others', async () => {
  const world = excelWorld(FORM, '1.14');
  const chart = world.workbook.addSheet('图表');
  chart.used = () => {
    throw new Refusal('InvalidOperation', 'a chart has no cells');
  };
  const names = (await world.host.read()).grids.map(({ sheet }) => sheet);
  expect(names).toEqual(FORM.map(({ name }) => name));
});

test('jumping into a hidden sheet says why it cannot be', async () => {
  const world = excelWorld(FORM, '1.14');
  const { code, message } = await refusal(world.host.show(at('A1', '码表')));
  expect(code).toBe('failed');
  expect(message).toMatch(/码表.*A1.*隐藏/);
});

test('while a cell is edited the user hears why it waits, and when it is over', async () => {
  const world = excelWorld(FORM, '1.14');
  const heard: (string | null)[] = [];
  const patience = {
    retries: 3,
    wait: 1,
    onWaiting: (sentence: string | null) => heard.push(sentence),
  };
  world.startEditing(2);
  await createExcelHost({ writing, patience }).read(SHEET);
  expect(heard).toHaveLength(3);
  expect(heard[0]).toContain('回车');
  expect(heard.at(-1)).toBeNull();
});

describe('what Excel says', () => {
  test.each([
    ['AccessDenied', 'protected', '撤销保护'],
    ['InvalidOperationInCellEditMode', 'busy', '回车'],
    ['ItemNotFound', 'gone', '重新检查'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large', '拆成'],
    ['ApiNotFound', 'unsupported', '更新 Office'],
    ['InvalidSelection', 'failed', '另一个工作簿'],
    ['SomethingNew', 'failed', '再试'],
  ])('%s becomes %s, with a way on', (code, meaning, words) => {
    const error = hostErrorOf({
      code,
      message: 'in English',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(error.code).toBe(meaning);
    expect(error.message).toContain(words);
    expect(error.message).not.toContain('in English');
  });

  test('a mistake of our own keeps its words for whoever has to help', () => {
    expect(hostErrorOf(new TypeError('x is not a function')).message).toContain(
      'x is not a function',
    );
  });
});
