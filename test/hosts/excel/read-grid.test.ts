import { gridOf, type RangeData } from '../../../src/hosts/excel/read/read-grid';
import { cellOf } from '../../../src/hosts/read-cell';
import { placeOf } from '../../../src/hosts/excel/selection';

const part = (values: unknown[][], more: Partial<RangeData> = {}): RangeData => ({
  rowIndex: 2,
  columnIndex: 1,
  values,
  formulas: values,
  numberFormat: values.map((row) => row.map(() => 'General')),
  ...more,
});

/** Hosts differ in what they leave out: nothing of it may be taken for content, nothing of it may break a check. */
describe('what a host answers', () => {
  test.each([[''], [null], [undefined]])('%j is a blank cell', (value) => {
    expect(cellOf(value, value, 'General')).toBeUndefined();
  });

  test('a formula without words is a cell all the same: an edit would destroy it', () => {
    expect(cellOf('', '=""', 'General')).toMatchObject({ value: '', formula: true });
  });

  test.each([
    ['=0次', '=0次', false],
    ['86', '=A1', true],
    [86, '=80+6', true],
    ['=86', '=CONCAT("=",86)', true],
  ])('%j under the formula bar %j computes: %s', (value, formula, computes) => {
    expect(cellOf(value, formula, 'General')?.formula).toBe(computes);
  });

  test.each([null, '', undefined])('a format of %j is General', (format) => {
    expect(cellOf(0.5, 0.5, format)).toMatchObject({ format: 'General', text: '0.5' });
  });

  test('errors are told from words', () => {
    expect(cellOf('#N/A', '=A1', 'General')?.kind).toBe('error');
    expect(cellOf('#1楼', '#1楼', 'General')?.kind).toBe('text');
  });

  test('formats and formulas that are mixed and so not told do not hide the values', () => {
    const grid = gridOf({ name: '表', visibility: 'Visible' }, [
      part([['指标', 5]], { formulas: null, numberFormat: null }),
    ]);
    expect(grid.rows.get(2)).toEqual([
      undefined,
      expect.objectContaining({ value: '指标' }),
      expect.objectContaining({ text: '5' }),
    ]);
  });

  test('rows that are missing or short hide nothing else', () => {
    const ragged = [['指标'], null, undefined, ['', undefined, '合同']] as unknown[][];
    const grid = gridOf({ name: '表', visibility: 'Visible' }, [
      part([], { values: ragged, formulas: ragged, numberFormat: [] }),
    ]);
    expect([...grid.rows.keys()]).toEqual([2, 5]);
    expect(grid.rows.get(5)?.[3]?.text).toBe('合同');
  });

  test('rows without content are absent, and visibility is told', () => {
    const grid = gridOf({ name: '表', visibility: 'VeryHidden' }, [
      part([
        ['', ''],
        ['a', ''],
      ]),
    ]);
    expect([...grid.rows.keys()]).toEqual([3]);
    expect(grid.visibility).toBe('veryHidden');
  });
});

test.each([
  ['Sheet1!B2', { sheet: 'Sheet1', row: 1, col: 1 }],
  ["'表 (2)'!$B$2:$C$4", { sheet: '表 (2)', row: 1, col: 1 }],
  ["'It''s!'!A1", { sheet: "It's!", row: 0, col: 0 }],
  ['B2', null],
  ["'[预算.xlsx]表 (2)'!$B$2", { sheet: '表 (2)', row: 1, col: 1 }],
])('placeOf(%j)', (address, place) => {
  expect(placeOf(address)).toEqual(place);
});
