import type { SetText } from '../../src/model/edit';
import { areaA1 } from '../../src/model/place';
import { applyEdits } from '../../src/xlsx/patch/patch';
import { CannotMoveRows, StaleEdit } from '../../src/xlsx/patch/errors';
import { readBook } from '../../src/xlsx/read/read';
import { RICH_PARTS, richWorkbook } from '../support/rich-workbook';
import { insert, remove, withSheet } from '../support/row-edits';
import { changedEntries, partText, rawEntries } from '../support/zip-entries';

const SHEET1 = 'xl/worksheets/sheet1.xml';
const SHEET2 = 'xl/worksheets/sheet2.xml';

const rich = richWorkbook();

describe('a row inserted below the last indicator', () => {
  const after = applyEdits(rich, [insert(8, 7, { B: '质量指标', F: '=0次' }, ['A6:A7'])]);
  const xml = partText(after, SHEET1);

  test('holds its texts in the formats of the row that it is like', () => {
    expect(xml).toContain(
      '<row r="8"><c r="B8" s="1" t="inlineStr"><is><t xml:space="preserve">质量指标</t></is></c><c r="C8" s="2"/><c r="D8"/>' +
        '<c r="E8"/><c r="F8" s="2" t="inlineStr"><is><t xml:space="preserve">=0次</t></is></c><c r="G8"/></row>',
    );
  });

  test('the level 1 that is named grows over it; merges across stay', () => {
    expect(xml).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="A6:A8"/></mergeCells>',
    );
  });

  test('rows below move with their formulas, shared ones written out, arrays with their area', () => {
    expect(xml).toContain(
      '<row r="9"><c r="C9"><f>C4+1</f><v>317</v></c><c r="D9"><f>D4+1</f><v>633</v></c><c r="E9"><f>E4+1</f>',
    );
    expect(xml).toContain(
      '<c r="C10"><f t="array" ref="C10:D10">C4:D4*2</f><v>632</v></c><c r="D10">',
    );
    expect(xml).toContain('<dimension ref="A1:G10"/>');
    expect(xml).toContain('<autoFilter ref="A2:G10"/>');
  });

  test('lists and ignored errors reach over it, page breaks below go down', () => {
    expect(xml).toContain('sqref="G6:G8 H7:H8"');
    expect(xml).toContain('<ignoredError sqref="F6:F8"');
    expect(xml).toContain('<brk id="8" max="16383" man="1"/>');
    expect(xml).toContain('<xm:sqref>B6:B8</xm:sqref>');
    expect(xml).toContain('<conditionalFormatting sqref="C4:E4">');
  });

  test('other sheets, names, charts and drawings follow', () => {
    expect(partText(after, SHEET2)).toContain('<x:f>绩效表!C4+SUM(绩效表!C4:C9)</x:f>');
    expect(partText(after, 'xl/workbook.xml')).toContain("'绩效表'!$A$1:$G$13");
    expect(partText(after, 'xl/drawings/drawing1.xml')).toContain('<xdr:row>10</xdr:row>');
    expect(partText(after, 'xl/drawings/drawing1.xml')).toContain('<xdr:row>21</xdr:row>');
  });

  test('nothing else changes, but the calculation chain that goes', () => {
    expect(changedEntries(rich, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/drawings/drawing1.xml',
      'xl/workbook.xml',
      SHEET1,
      SHEET2,
    ]);
    expect(rawEntries(after).has('xl/calcChain.xml')).toBe(false);
  });

  test('is read as it was meant', () => {
    const [grid] = readBook(after).grids;
    expect(grid!.rows.get(7)?.map((cell) => cell?.value)).toEqual([
      undefined,
      '质量指标',
      undefined,
      undefined,
      undefined,
      '=0次',
    ]);
    expect(grid!.merges?.map(areaA1)).toEqual(['A1:G1', 'A6:A8']);
  });
});

describe('a row inserted near the top', () => {
  const after = applyEdits(rich, [insert(2, 1)]);

  test('takes over the merge across, the height and the formats', () => {
    const xml = partText(after, SHEET1);
    expect(xml).toContain(
      '<row r="2" ht="30" customHeight="1"><c r="A2" s="1"/><c r="B2" s="1"/></row>',
    );
    expect(xml).toContain('<mergeCell ref="A7:A8"/><mergeCell ref="A2:G2"/>');
  });

  test('comments old and threaded, their boxes, pictures, links and conditions move down', () => {
    expect(partText(after, 'xl/comments1.xml')).toContain('ref="F7"');
    expect(partText(after, 'xl/threadedComments/threadedComment1.xml')).toContain('ref="F7"');
    expect(partText(after, 'xl/drawings/vmlDrawing1.vml')).toContain(
      '<x:Anchor>6, 15, 5, 10, 8, 31, 9, 9</x:Anchor>',
    );
    expect(partText(after, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>6</x:Row>');
    expect(partText(after, 'xl/drawings/drawing1.xml')).toContain('<xdr:row>2</xdr:row>');
    expect(partText(after, 'xl/charts/chart1.xml')).toContain("<c:f>'绩效表'!$C$5:$D$5</c:f>");
    const xml = partText(after, SHEET1);
    expect(xml).toContain('<hyperlink ref="A3"');
    expect(xml).toContain('<conditionalFormatting sqref="C5:E5">');
    expect(xml).toContain('<formula>$C$5</formula>');
    expect(xml).toContain('<xm:sqref>E5</xm:sqref>');
    expect(partText(after, 'xl/workbook.xml')).toContain(
      '<definedName name="总预算">\'绩效表\'!$C$5<',
    );
    expect(partText(after, 'xl/workbook.xml')).toContain("'绩效表'!$1:$3<");
  });
});

test('edits of one call all speak of the sheet as it was; rows at one place stand in the order given', () => {
  const set: SetText = {
    kind: 'set-text',
    place: { sheet: '绩效表', row: 5, col: 5 },
    held: '=0次',
    text: '≤1次',
  };
  const edits = [
    insert(8, 7, { B: '甲' }),
    remove(5),
    insert(8, 7, { B: '乙' }),
    insert(3, 2, { B: '丙' }),
    set,
  ];
  const [grid] = readBook(applyEdits(rich, edits)).grids;
  const texts = (row: number): unknown[] =>
    (grid!.rows.get(row - 1) ?? []).map((cell) => cell?.value).filter(Boolean);
  expect(texts(3)).toEqual(['丙']);
  expect(texts(5)[0]).toBe('预算数');
  expect(texts(6)).toEqual(['产出指标', '数量指标', '空调故障', '≤1次', '合同约定']);
  expect(texts(8)).toEqual(['甲']);
  expect(texts(9)).toEqual(['乙']);
  expect(texts(10)).toEqual([317, 633, 1.5]);
});

describe('a row deleted', () => {
  test('takes its cells along, and ranges shrink', () => {
    const after = applyEdits(rich, [remove(7)]);
    const xml = partText(after, SHEET1);
    expect(xml).not.toContain('_x0041_');
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:G1"/></mergeCells>');
    expect(xml).toContain('sqref="G6"');
    expect(partText(after, SHEET2)).toContain('SUM(绩效表!C4:C7)');
    expect(readBook(after).grids[0]!.rows.get(6)?.[2]?.value).toBe(317);
  });

  test('leaves the label of a merged area to the row that stays', () => {
    const plain = withSheet((xml) =>
      xml
        .replace(/<legacyDrawing[^>]*>/, '')
        .replace('ref="A6:A7"', 'ref="A7:A8"')
        .replace('<c r="B7" s="1"/>', '<c r="A7" s="1" t="s"><v>3</v></c><c r="B7" s="1"/>'),
    );
    const after = applyEdits(plain, [remove(7)]);
    const [grid] = readBook(after).grids;
    expect(grid!.rows.get(6)?.[0]?.value).toBe('产出指标');
    expect(partText(after, SHEET1)).toContain(
      '<c r="A7" s="1" t="s"><v>3</v></c><c r="C7"><f>C4+1</f>',
    );
  });

  test('is refused when a formula or a comment needs it', () => {
    expect(() => applyEdits(rich, [remove(4)])).toThrow(CannotMoveRows);
    expect(() => applyEdits(rich, [remove(4)])).toThrow(
      /引用了要删除的行。请在 Excel 或 WPS 中手工/,
    );
    expect(() => applyEdits(rich, [remove(6)])).toThrow(/批注（F6）/);
  });
});

test('a sheet that changed since it was read is refused', () => {
  const proof = { place: { sheet: '绩效表', row: 5, col: 5 }, held: '=1次' };
  expect(() => applyEdits(rich, [{ ...insert(8, 7), held: [proof] }])).toThrow(StaleEdit);
});

test('an area that is to grow but is not merged stays as it is', () => {
  const xml = partText(applyEdits(rich, [insert(8, 7, {}, ['B6:B7'])]), SHEET1);
  expect(xml).toContain(
    '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="A6:A7"/></mergeCells>',
  );
});

test('whole columns, links without a place and links of other sheets stay', () => {
  const book = richWorkbook({
    [SHEET1]: String(RICH_PARTS[SHEET1]).replace('sqref="C4:E4"', 'sqref="C4:E4 A:B"'),
    [SHEET2]: String(RICH_PARTS[SHEET2]).replace(
      '</x:sheetData>',
      '</x:sheetData><x:hyperlinks><x:hyperlink ref="A1" location="绩效表!F6"/></x:hyperlinks>',
    ),
  });
  const after = applyEdits(book, [insert(3, 2)]);
  expect(partText(after, SHEET1)).toContain('sqref="C5:E5 A:B"');
  expect(partText(after, SHEET2)).toContain('<x:hyperlink ref="A1" location="绩效表!F7"/>');
});

test('a sheet without rows gets one', () => {
  const book = richWorkbook({
    [SHEET2]:
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
  });
  const edit = { ...insert(3, 2, { A: '新' }), sheet: '汇总 & 说明' };
  expect(partText(applyEdits(book, [edit]), SHEET2)).toContain(
    '<sheetData><row r="3"><c r="A3" t="inlineStr">',
  );
});
