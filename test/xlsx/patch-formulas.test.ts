import { moveFormula, moveName } from '../../src/xlsx/patch/move/formula';
import { RowMoves } from '../../src/xlsx/patch/move/row-moves';
import { applyEdits } from '../../src/xlsx/patch/patch';
import { insert, remove, withSheet } from '../support/row-edits';

/** One row more before row 6 of 表. */
const down = new RowMoves('表', [{ ...insert(5, 4), sheet: '表' }]);
const up = new RowMoves('表', [{ ...remove(5), sheet: '表' }]);

test.each([
  ['A1048576', '#REF!'],
  ['A1048575', 'A1048576'],
  ['表!A1048576+A7', '表!#REF!+A8'],
  ['SUM(A2:A1048576)', 'SUM(A2:A1048576)'],
  ['SUM(O7:O1)', 'SUM(O8:O1)'],
  ['SUM(O2:O1)', 'SUM(O2:O1)'],
  ['[Book.xlsx]表!A8+A8', '[Book.xlsx]表!A8+A9'],
  ["'[Book.xlsx]表'!A8+[1]表!A8", "'[Book.xlsx]表'!A8+[1]表!A8"],
])('%s becomes %s', (before, after) => {
  expect(moveFormula(before, down, '表')).toBe(after);
});

test('an upside-down range loses a deleted end', () => {
  expect(moveFormula('SUM(O5:O1)', up, '表')).toBe('SUM(O4:O1)');
  expect(moveFormula('SUM(O8:O5)', up, '表')).toBe('SUM(O7:O5)');
});

test.each([
  ['表!$B$7', '表!$B$8'],
  ['表!B7', '表!B7'],
  ['表!XFD1048576', '表!XFD1048576'],
  ['表!$B7:$C9', '表!$B7:$C9'],
  ['表!$B$7:$C$9', '表!$B$8:$C$10'],
  ['表!$7:$9', '表!$8:$10'],
  ['表!$A:$B', '表!$A:$B'],
])('a name for %s is one for %s', (before, after) => {
  expect(moveName(before, down)).toBe(after);
});

test('a name with one fixed end is not guessed', () => {
  expect(() => moveName('表!B$2:B9', down)).toThrow('只有一端固定');
});

test('the view of Excel for Mac is no reason to refuse', () => {
  const mac =
    '<ext uri="{64002731-A6B0-56B0-2670-7721B7C09600}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main"><mx:PLV Mode="0" OnePage="0" WScale="0"/></ext>';
  const book = withSheet((xml) => xml.replace('<extLst>', `<extLst>${mac}`));
  expect(() => applyEdits(book, [insert(8, 7)])).not.toThrow();
});
