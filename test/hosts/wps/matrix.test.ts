import fc from 'fast-check';
import { fromBgr, toBgr } from '../../../src/hosts/wps/colors';
import { toMatrix } from '../../../src/hosts/wps/read/matrix';
import { withErrorText } from '../../../src/hosts/wps/cell-errors';

const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, cols]) =>
    fc.array(fc.array(cell, { minLength: cols, maxLength: cols }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** Every shape in which a build may answer the same cells. */
const SHAPES: readonly [string, (cells: unknown[][]) => unknown][] = [
  ['rows of values', (cells) => cells],
  [
    'one flat line for a single row or column',
    (cells) => (cells.length === 1 || cells[0]!.length === 1 ? cells.flat() : cells),
  ],
  ['asked cell by cell', (cells) => ({ Item: (r: number, c: number) => cells[r - 1]?.[c - 1] })],
  [
    'blanks left out',
    (cells) => cells.map((line) => line.map((value) => (value === null ? undefined : value))),
  ],
];

test.each(SHAPES)('%s', (_, shape) => {
  fc.assert(
    fc.property(matrix, (cells) => {
      const [rows, cols] = [cells.length, cells[0]!.length];
      const given = rows * cols === 1 ? cells[0]![0] : shape(cells);
      expect(toMatrix(given, rows, cols)).toEqual(cells);
    }),
  );
});

test('what has no shape at all is blank', () => {
  expect(toMatrix('x', 1, 2)).toEqual([[null, null]]);
  expect(toMatrix(undefined, 1, 1)).toEqual([[null]]);
});

test('colours turn round and back', () => {
  expect(toBgr('#FDE49B')).toBe(0x9be4fd);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (bgr) => toBgr(fromBgr(bgr)) === bgr),
  );
});

/** An error comes as a number, which must not be read as an amount. */
test.each([
  [-2146826246, '=VLOOKUP(A1,B:C,2,0)', '#N/A'],
  [-2146826281, '=1/0', '#DIV/0!'],
  [-2146826299, '=新函数()', '#UNKNOWN!'],
  [-2146826246, -2146826246, -2146826246],
  [-2146826246, '-2146826246', -2146826246],
  [-2146826246.5, '=A1', -2146826246.5],
  [316, '316', 316],
  ['#N/A', '#N/A', '#N/A'],
])('%j under %j is %j', (value, formula, found) => {
  expect(withErrorText(value, formula)).toBe(found);
});
