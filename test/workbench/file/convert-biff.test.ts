import { utils, write, type WorkSheet } from '@e965/xlsx';
import { cellAt } from '../../../src/model/grid';
import { convertBiff } from '../../../src/workbench/file/convert-biff';
import { readBook } from '../../../src/xlsx/read/read';
import { readErrorFrom } from '../../support/read-error';

function xls(sheet: WorkSheet): Uint8Array {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, '申报表');
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

it('keeps texts, numbers with their formats, merges and results; a formula becomes its result', async () => {
  const sheet = utils.aoa_to_sheet([
    ['项目绩效目标表', null, 0.5],
    ['≥90%', 86, true],
  ]);
  sheet['C1'].z = '0%';
  sheet['B2'].f = '43*2';
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  sheet['!cols'] = [{ wch: 30 }, { hidden: true }];
  const [grid] = readBook(await convertBiff(xls(sheet))).grids;
  expect(grid?.sheet).toBe('申报表');
  expect(cellAt(grid!, 0, 0)?.text).toBe('项目绩效目标表');
  expect(cellAt(grid!, 0, 2)?.text).toBe('50%');
  expect(cellAt(grid!, 1, 1)).toMatchObject({ value: 86, formula: false });
  expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect([...grid!.hiddenCols]).toEqual([1]);
});

it('refuses a sheet whose last cell is too far away to write all between', async () => {
  const bytes = xls(utils.aoa_to_sheet([['一', 0.123]]));
  const number = [0x03, 0x02, 14, 0, 0, 0, 1, 0];
  const at = Buffer.from(bytes).indexOf(Buffer.from(number));
  expect(at).toBeGreaterThan(0);
  // Row 65536, column 65536.
  bytes.fill(0xff, at + 4, at + 8);
  expect((await readErrorFrom(convertBiff(bytes))).message).toContain('不能在这里转换');
});

it('says of a damaged file what the reader says', async () => {
  const bytes = xls(utils.aoa_to_sheet([['一']]));
  expect((await readErrorFrom(convertBiff(bytes.subarray(0, 2048)))).code).toBe('damaged');
});
