import { mapReferences, printCells, type Reference } from '../../src/xlsx/patch/move/references';

/** The references of a formula as they were understood: sheet!cells. */
function referencesOf(formula: string): string[] {
  const found: string[] = [];
  mapReferences(formula, (reference: Reference) => {
    found.push(`${reference.sheet === null ? '' : `${reference.sheet}!`}${printCells(reference)}`);
    return null;
  });
  return found;
}

test.each<[string, string[]]>([
  ['C4*2', ['C4']],
  ['SUM($A$1:B$2,XFD1048576)', ['$A$1:B$2', 'XFD1048576']],
  ['绩效表!C4+Sheet1!$A1', ['绩效表!C4', 'Sheet1!$A1']],
  ["'汇总 & 说明'!A1&'it''s'!B2", ['汇总 & 说明!A1', "it's!B2"]],
  ["'绩效表'!$1:$2,A:A", ['绩效表!$1:$2', 'A:A']],
  ["[1]Sheet1!A1+'[2]Sheet 1'!B2", ['[1]Sheet1!A1', '[2]Sheet 1!B2']],
  ['SUM(Sheet1:Sheet3!A1)', ['Sheet1:Sheet3!A1']],
  ['"A1 ""B2"" C3"&D4', ['D4']],
  ['LOG10(A1)+ATAN2(B1,C1)+DEC2BIN(9)', ['A1', 'B1', 'C1']],
  ['表1[A1]+Table1[[#All],[B2]]', []],
  ['总预算+A1B+name.A1+Sheet1!总预算', []],
  ['1E10+2.5+A1', ['A1']],
  ['IF(A1="",#REF!,Sheet1!#REF!)', ['A1']],
  ['A1:INDEX(B:B,3)', ['A1', 'B:B']],
  ['_xlfn.XLOOKUP(@A1,B1#,C1)', ['A1', 'B1', 'C1']],
])('%s refers to %j', (formula, references) => {
  expect(referencesOf(formula)).toEqual(references);
  expect(mapReferences(formula, (reference) => printCells(reference))).toBe(formula);
});

test('time is linear in the length of a formula', () => {
  const time = (length: number): number => {
    const formula = `${'绩'.repeat(length)}+${"'".repeat(length)}+${'[1]'.repeat(length)}+${'A'.repeat(length)}`;
    const start = performance.now();
    mapReferences(formula, () => null);
    return performance.now() - start;
  };
  time(1000);
  expect(time(20_000)).toBeLessThan(500);
});
