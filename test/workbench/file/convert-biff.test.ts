import { utils, write, type WorkSheet } from '@e965/xlsx';
import { cellAt, type Book } from '../../../src/model/grid';
import { convertBiff } from '../../../src/workbench/file/convert-biff';
import { readBook } from '../../../src/xlsx/read/read';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { readErrorFrom } from '../../support/read-error';

function xls(...sheets: readonly WorkSheet[]): Uint8Array {
  const workbook = utils.book_new();
  sheets.forEach((sheet, at) =>
    utils.book_append_sheet(workbook, sheet, at === 0 ? '申报表' : `表${String(at + 1)}`),
  );
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

/** What the command line reads of an old file, and what the workbench opens of it. */
const shown = ({ grids }: Book) =>
  grids.map(({ sheet, rows, merges }) => ({
    sheet,
    merges: [...(merges ?? [])].sort((a, b) => a.top - b.top || a.left - b.left),
    cells: [...rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, col) =>
        cell?.text ? [`${String(row)},${String(col)} ${cell.text}`] : [],
      ),
    ),
  }));

const merged = (rows: number): WorkSheet => {
  const sheet = utils.aoa_to_sheet(
    Array.from({ length: rows }, (_, row) => [`指标${String(row)}`]),
  );
  sheet['!merges'] = Array.from({ length: rows }, (_, r) => ({ s: { r, c: 0 }, e: { r, c: 2 } }));
  sheet['!ref'] = `A1:C${String(rows)}`;
  return sheet;
};

const dated = (): WorkSheet => {
  const sheet = utils.aoa_to_sheet([[45413, 44561.75, 0.5]]);
  sheet['A1'].z = 'yyyy"年"m"月"d"日"';
  sheet['B1'].z = 'yyyy-mm-dd hh:mm';
  sheet['C1'].z = '[hh]:mm:ss';
  return sheet;
};

const computed = (): WorkSheet => {
  const sheet = utils.aoa_to_sheet([[86, '合计', true, 7]]);
  for (const cell of ['A1', 'B1', 'C1', 'D1']) sheet[cell].f = '1+1';
  sheet['D1'] = { t: 'e', v: 7, f: '1/0' };
  return sheet;
};

it.each([
  ['blank rows between others', [utils.aoa_to_sheet([['一'], [], [], ['二'], [null, '三']])]],
  [
    'rows of several lengths',
    [utils.aoa_to_sheet([['一', '二', '三'], ['四'], ['五', null, '六', '七']])],
  ],
  ['an empty sheet beside a form', [utils.aoa_to_sheet([['一']]), utils.aoa_to_sheet([])]],
  ['an empty sheet before a form', [utils.aoa_to_sheet([]), utils.aoa_to_sheet([['一'], ['二']])]],
  [
    'a shorter sheet behind a longer one',
    [utils.aoa_to_sheet([['一'], ['二'], ['三']]), utils.aoa_to_sheet([['四']])],
  ],
  ['3 000 merges', [merged(3000)]],
  ['dates and times', [dated()]],
  ['formulas of every kind', [computed()]],
] as const)('opens what the command line reads: %s', async (_, sheets) => {
  const bytes = xls(...sheets);
  expect(shown(readBook(await convertBiff(bytes)))).toEqual(shown(await readWorkbook(bytes)));
});

it.each(['biff2', 'biff5'] as const)('opens a workbook before Excel 97 (%s)', async (bookType) => {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['area', 316]]), 'Form');
  const bytes = new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
  expect(shown(readBook(await convertBiff(bytes)))).toEqual(shown(await readWorkbook(bytes)));
});
