import fc from 'fast-check';
import { a1, areaA1, columnLetters, contains, parseA1, parseAreaA1 } from '../../src/model/place';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (col, letters) => expect(columnLetters(col)).toBe(letters));

test.each([
  ['A1', { row: 0, col: 0 }],
  ['f16', { row: 15, col: 5 }],
  ['$F$16', { row: 15, col: 5 }],
  ['XFD1048576', { row: 1048575, col: 16383 }],
  ['', null],
  ['A', null],
  ['1', null],
  ['A0', null],
  ['A01', null],
  ['AAAA1', null],
  ['A12345678', null],
  ['表1!A1', null],
  ['A1:B2', null],
  ['$$A1', null],
])('address %s', (address, place) => expect(parseA1(address)).toEqual(place));

test.each([
  ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
  ['A1:G24', { top: 0, left: 0, bottom: 23, right: 6 }],
  ['G24:A1', { top: 0, left: 0, bottom: 23, right: 6 }],
  ['A24:G1', { top: 0, left: 0, bottom: 23, right: 6 }],
  ['', null],
  ['A1:', null],
  [':A1', null],
])('area %s', (address, area) => expect(parseAreaA1(address)).toEqual(area));

test('an address is read back as the place it names', () => {
  const line = fc.nat(1048575);
  const column = fc.nat(16383);
  fc.assert(
    fc.property(line, column, line, column, (top, left, down, across) => {
      expect(parseA1(a1({ row: top, col: left }))).toEqual({ row: top, col: left });
      const area = {
        top: Math.min(top, down),
        left: Math.min(left, across),
        bottom: Math.max(top, down),
        right: Math.max(left, across),
      };
      expect(parseAreaA1(areaA1(area))).toEqual(area);
    }),
  );
});

test('an area holds its edges and nothing beside them', () => {
  const area = { top: 2, left: 3, bottom: 4, right: 5 };
  const inside = [1, 2, 3, 4, 5, 6].flatMap((row) =>
    [2, 3, 4, 5, 6].flatMap((col) => (contains(area, row, col) ? [a1({ row, col })] : [])),
  );
  expect(inside).toEqual(['D3', 'E3', 'F3', 'D4', 'E4', 'F4', 'D5', 'E5', 'F5']);
});

test('an area of one cell is told as that cell', () => {
  expect(areaA1({ top: 4, left: 1, bottom: 4, right: 1 })).toBe('B5');
  expect(areaA1({ top: 4, left: 1, bottom: 4, right: 2 })).toBe('B5:C5');
});
