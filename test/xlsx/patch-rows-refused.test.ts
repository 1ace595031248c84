import { applyEdits } from '../../src/xlsx/patch/patch';
import { CannotMoveRows } from '../../src/xlsx/patch/errors';
import { RICH_PARTS, richWorkbook } from '../support/rich-workbook';
import { insert, withSheet } from '../support/row-edits';
import { partText } from '../support/zip-entries';

const SHEET1 = 'xl/worksheets/sheet1.xml';

describe('what cannot be moved safely is refused, and nothing is written', () => {
  const inSheet = (before: string, xml: string) => (): Uint8Array =>
    withSheet((source) => source.replace(before, xml + before));
  test.each<[string, () => Uint8Array, RegExp]>([
    [
      'a pivot source',
      () =>
        richWorkbook({
          'xl/_rels/workbook.xml.rels': String(RICH_PARTS['xl/_rels/workbook.xml.rels']).replace(
            '</Relationships>',
            '<Relationship Id="rId99" Type="http://x/pivotCacheDefinition" Target="pivot.xml"/></Relationships>',
          ),
          'xl/pivot.xml':
            '<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:B9" sheet="绩效表"/></cacheSource></pivotCacheDefinition>',
        }),
      /数据透视表的数据源/,
    ],
    ['an unknown extension', inSheet('</extLst>', '<ext uri="{ABC}"/>'), /不认识的扩展（{ABC}）/],
    ['controls', inSheet('<extLst>', '<controls/>'), /控件/],
    ['something unknown', inSheet('<extLst>', '<news/>'), /不认识的内容（news）/],
    [
      'a formula over several sheets',
      () => withSheet((xml) => xml.replace('C4*2', 'SUM(甲:乙!A1)')),
      /跨工作表/,
    ],
  ])('%s', (_, book, says) => {
    expect(() => applyEdits(book(), [insert(3, 2)])).toThrow(CannotMoveRows);
    expect(() => applyEdits(book(), [insert(3, 2)])).toThrow(says);
  });

  test('an array formula that would be cut', () => {
    const book = withSheet((xml) => xml.replace('ref="C9:D9"', 'ref="C9:D11"'));
    expect(() => applyEdits(book, [insert(10, 9)])).toThrow(/C9:D11 是数组公式/);
    expect(partText(applyEdits(book, [insert(9, 7)]), SHEET1)).toContain('ref="C10:D12"');
  });

  test('a table in the rows; one below moves', () => {
    const links = String(RICH_PARTS['xl/worksheets/_rels/sheet1.xml.rels']);
    const book = richWorkbook({
      'xl/worksheets/_rels/sheet1.xml.rels': links.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>',
      ),
      'xl/tables/table1.xml': '<table ref="A30:B35"><autoFilter ref="A30:B35"/></table>',
    });
    expect(() => applyEdits(book, [insert(32, 31)])).toThrow(/在表格 A30:B35 里/);
    expect(partText(applyEdits(book, [insert(3, 2)]), 'xl/tables/table1.xml')).toBe(
      '<table ref="A31:B36"><autoFilter ref="A31:B36"/></table>',
    );
  });
});
