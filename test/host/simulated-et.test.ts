import type { Quirks } from './et-objects/quirks';
import { start } from './start-et';

/** The simulation is what the WPS host is proved on: it has to be as strict as the program, and stricter with mistakes. */
describe('objects', () => {
  test('a misspelt member throws; in a silent build it is nothing', () => {
    const misspell = (quirks: Partial<Quirks>) => {
      const { range } = start(quirks);
      const cell = range('A1') as unknown as Record<string, unknown>;
      cell['Valeu2'] = 1;
      return cell['Colour'];
    };
    expect(() => misspell({})).toThrow('Range.Valeu2');
    expect(misspell({ unknownMember: 'silent' })).toBeUndefined();
  });

  test('items count from 1, sheets are known by name, and collections are not called', () => {
    const { book } = start();
    const { Worksheets } = book;
    expect([Worksheets.Item(1).Name, Worksheets.Item('二').Name]).toEqual(['一', '二']);
    for (const wrong of [0, 3, '三']) expect(() => Worksheets.Item(wrong)).toThrow();
    expect(() => (Worksheets as unknown as (index: number) => unknown)(1)).toThrow();
  });

  test('addresses: absolute unless told, areas joined, whole lines', () => {
    const { range } = start();
    const addressOf = (address: string, ...how: boolean[]) =>
      (range(address).Address as (...given: boolean[]) => string)(...how);
    expect(addressOf('A1:B2')).toBe('$A$1:$B$2');
    expect(addressOf('A1:B2', false, false)).toBe('A1:B2');
    expect(addressOf('C3')).toBe('$C$3');
    expect(addressOf('A1,B2:B4')).toBe('$A$1,$B$2:$B$4');
    expect(() => range(`A1${',B2'.repeat(90)}`)).toThrow('too long');
  });

  test('every access is an object of its own; one whose sheet is gone answers nothing', () => {
    const { sheet, range, application } = start();
    expect(range('A1')).not.toBe(range('A1'));
    const cell = range('A1');
    expect(() => sheet.Delete()).toThrow('question');
    application.DisplayAlerts = false;
    sheet.Delete();
    expect(() => cell.Value2).toThrow('no longer there');
    expect(() => sheet.Name).toThrow('no longer there');
  });

  test('every use is counted, and fails while a cell is edited', () => {
    const { range, program } = start();
    const before = program.calls;
    range('A1').Interior.Color = 255;
    expect(program.calls - before).toBe(3);
    program.editing = 1;
    expect(() => range('A1')).toThrow();
    expect(range('A1').Row).toBe(1);
  });
});

describe('values', () => {
  test('one value fills all cells; a small matrix leaves #N/A, a large one is cut, one line is repeated', () => {
    const { range } = start();
    range('A1:B2').Value2 = 7;
    expect(range('A1:B2').Value2).toEqual([
      [7, 7],
      [7, 7],
    ]);
    range('A1:B2').Value2 = [['x']];
    expect(range('B2').Value2).toBe(-2146826246);
    range('A1:B2').Value2 = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    expect(range('A1:C3').Value2).toEqual([
      [1, 2, null],
      [4, 5, null],
      [null, null, null],
    ]);
    range('A1:B2').Value2 = ['l', 'r'];
    expect(range('A2:B2').Value2).toEqual([['l', 'r']]);
  });

  test.each([
    ['=1+1', 2, '=1+1'],
    ['12345', 12345, 12345],
    ['90%', 0.9, 0.9],
    ["'086", '086', '086'],
  ])('%j is typed in', (given, value, formula) => {
    const { range } = start();
    range('A1').Value2 = given;
    expect([range('A1').Value2, range('A1').Formula]).toEqual([value, formula]);
    range('A2').NumberFormat = '@';
    range('A2').Value2 = given;
    expect(range('A2').Value2).toBe(given.replace(/^'/, ''));
  });

  test('“=0次” is refused unless the cell is text; a date is refused altogether', () => {
    const { range } = start();
    expect(() => (range('A1').Value2 = '=0次')).toThrow();
    expect(() => (range('A1').Value2 = new Date(0))).toThrow('number');
  });

  test('errors are numbers, and a whole column would freeze', () => {
    const { range } = start();
    range('A1').Formula = '=1/0';
    expect(range('A1').Value2).toBe(-2146826281);
    expect(() => range('A:A').Value2).toThrow('freeze');
  });

  test('the used range is A1 on an empty sheet, and counts cells that are only formatted', () => {
    const { sheet, range } = start();
    expect((sheet.UsedRange.Address as () => string)()).toBe('$A$1');
    range('C3').Value2 = 1;
    range('E9').NumberFormat = '0';
    expect((sheet.UsedRange.Address as () => string)()).toBe('$C$3:$E$9');
  });
});

describe('merged cells', () => {
  test('keep what is at the top left, and ask first', () => {
    const { range, application } = start();
    range('A1:B1').Value2 = [['一', '二']];
    expect(() => range('A1:B1').Merge()).toThrow('question');
    application.DisplayAlerts = false;
    range('A1:B1').Merge();
    expect([range('A1').Value2, range('B1').Value2]).toEqual(['一', null]);
    range('B1').Value2 = '三';
    expect(range('B1').Value2).toBeNull();
    expect([range('A1:B1').MergeCells, range('A1:C1').MergeCells, range('C1').MergeCells]).toEqual([
      true,
      null,
      false,
    ]);
    expect((range('B1').MergeArea.Address as () => string)()).toBe('$A$1:$B$1');
    expect((range('C1').MergeArea.Address as () => string)()).toBe('$C$1');
    expect(() => range('A1:B1').MergeArea).toThrow();
    expect(() => range('B1:C1').Merge()).toThrow('部分');
  });

  test('move with the rows that are inserted and deleted', () => {
    const { workbook, range } = start();
    range('A2:A4').Merge();
    range('1:1').Insert(-4121);
    expect(workbook.sheets[0]!.merges).toEqual([{ top: 2, bottom: 4, left: 0, right: 0 }]);
    range('4:4').Delete(-4162);
    expect(workbook.sheets[0]!.merges).toEqual([{ top: 2, bottom: 3, left: 0, right: 0 }]);
  });
});

describe('looks', () => {
  test('colours are BGR; unfilled cells are white without a colour of their own; differing ones are null', () => {
    const { range } = start();
    expect([range('A1').Interior.Color, range('A1').Interior.ColorIndex]).toEqual([
      16777215, -4142,
    ]);
    range('A1').Interior.Color = 0x0000ff;
    expect([range('A1').Interior.Pattern, range('A1').Interior.Color]).toEqual([1, 255]);
    expect([range('A1:A2').Interior.Color, range('A1:A2').Interior.ColorIndex]).toEqual([
      null,
      null,
    ]);
    range('A1').Interior.ColorIndex = -4142;
    expect(range('A1:A2').Interior.Color).toBe(16777215);
  });

  test('lines around every cell, sizes in characters and points', () => {
    const { range } = start();
    range('A1:B2').Borders.LineStyle = 1;
    expect(range('B2').Borders.Item(7).LineStyle).toBe(1);
    expect(range('A1:C2').Borders.LineStyle).toBeNull();
    range('A1').ColumnWidth = 20;
    expect(range('A5').ColumnWidth).toBeCloseTo(20);
    expect(range('A1:B1').ColumnWidth).toBeNull();
    expect(() => (range('A1').RowHeight = 410)).toThrow();
  });

  test('a rule is added once, and its list is short', () => {
    const { range } = start();
    const { Validation } = range('A1');
    Validation.Add(3, 1, 1, '是,否');
    expect(() => Validation.Add(3, 1, 1, '是,否')).toThrow('already');
    Validation.Delete();
    expect(() => Validation.ShowError).toThrow();
    expect(() => Validation.Add(3, 1, 1, '长'.repeat(256))).toThrow('too long');
  });
});
