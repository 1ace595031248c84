import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import type { Edit, SetText } from '../../src/model/edit';
import type { Held } from '../../src/model/grid';
import { parseA1 } from '../../src/model/place';
import { applyEdits } from '../../src/xlsx/patch/patch';
import { EditRefused, StaleEdit } from '../../src/xlsx/patch/errors';
import { UnwritableText } from '../../src/xlsx/xml/escape';
import { RICH_PARTS, richWorkbook } from '../support/rich-workbook';
import { changedEntries, partText, rawEntries } from '../support/zip-entries';

const SHEET1 = 'xl/worksheets/sheet1.xml';
const SHEET2 = 'xl/worksheets/sheet2.xml';

function set(address: string, held: Held, text: string, sheet = '绩效表'): SetText {
  return { kind: 'set-text', place: { sheet, ...parseA1(address)! }, held, text };
}

const FORMULAS = {
  'xl/workbook.xml': String(RICH_PARTS['xl/workbook.xml']).replace(
    'calcId',
    'fullCalcOnLoad="1" calcId',
  ),
};
const rich = richWorkbook(FORMULAS);
const cellOf = (bytes: Uint8Array, address: string, part = SHEET1): string | undefined =>
  new RegExp(`<(?:x:)?c r="${address}"(?:[^>]*/>|.*?</(?:x:)?c>)`, 's').exec(
    partText(bytes, part),
  )?.[0];

describe('one edit', () => {
  const after = applyEdits(rich, [set('F6', '=0次', '≤0次')]);

  test('changes one entry of the zip and leaves every other byte for byte', () => {
    expect(changedEntries(rich, after)).toEqual([SHEET1]);
    expect([...rawEntries(after).keys()]).toEqual([...rawEntries(rich).keys()]);
  });

  test('changes one cell of the sheet, in the format it had', () => {
    const [old, now] = [partText(rich, SHEET1), partText(after, SHEET1)];
    const cell = '<c r="F6" s="2" t="inlineStr"><is><t xml:space="preserve">≤0次</t></is></c>';
    expect(now).toBe(old.replace('<c r="F6" s="2" t="s"><v>4</v></c>', cell));
  });

  test('keeps comments and extra fields of the directory', () => {
    const text = strFromU8(after, true);
    expect(text).toContain(strFromU8(strToU8('图标'), true));
    expect(text.split('keep').length).toBe(strFromU8(rich, true).split('keep').length);
  });
});

test('no edit, or one that writes nothing new, gives the very same bytes', () => {
  expect(applyEdits(rich, [])).toBe(rich);
  expect(applyEdits(rich, [set('H20', null, '')])).toBe(rich);
});

test('a workbook with formulas is to be computed anew; one without keeps its workbook part', () => {
  const after = applyEdits(richWorkbook(), [set('F6', '=0次', '≤0次')]);
  expect(changedEntries(richWorkbook(), after)).toEqual(['xl/workbook.xml', SHEET1]);
  expect(partText(after, 'xl/workbook.xml')).toContain(
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  );
  const plain = richWorkbook({
    [SHEET1]: sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'),
    [SHEET2]: sheetOf(''),
  });
  expect(changedEntries(plain, applyEdits(plain, [set('A1', 1, '二')]))).toEqual([SHEET1]);
});

test('calcPr is added behind the names when there is none', () => {
  const book = String(RICH_PARTS['xl/workbook.xml']).replace(/<calcPr[^>]*>/, '');
  const after = applyEdits(richWorkbook({ 'xl/workbook.xml': book }), [set('F6', '=0次', '1')]);
  expect(partText(after, 'xl/workbook.xml')).toContain(
    '</definedNames><calcPr fullCalcOnLoad="1"/></workbook>',
  );
});

test.each<[string, Held, string]>([
  ['A2', '项目名称', 'a shared string'],
  ['C2', ' 物业费 ', 'one whose blanks are kept'],
  ['C6', '空调故障', 'an inline string'],
  ['A6', '产出指标', 'rich text with a phonetic guide'],
  ['C7', '第一行\n第二行', 'a line break'],
  ['F7', '_x0041_', 'an escaped underscore'],
  ['C4', 316, 'a number'],
  ['D7', true, 'a truth value'],
  ['E7', '#N/A', 'an error'],
  ['D4', 632, 'a formula'],
  ['G7', '空调故障率', 'a formula that gives text'],
  ['B7', null, 'a blank cell with a format'],
  ['E6', null, 'a cell that is not there'],
  ['B5', null, 'a row without cells'],
  ['C3', null, 'a row that is not there'],
  ['A40', null, 'a row below the last'],
])('%s, %s: %s is proved before it is written', (address, held) => {
  const after = applyEdits(rich, [set(address, held, '改写')]);
  expect(cellOf(after, address)).toContain('<t xml:space="preserve">改写</t>');
  expect(() => applyEdits(rich, [set(address, '别的内容', '改写')])).toThrow(StaleEdit);
});

test('a stale edit says where and what to do, and no other edit of the call is written', () => {
  const edits = [set('F6', '=0次', '≤0次'), set('C4', 300, '316万元')];
  expect(() => applyEdits(rich, edits)).toThrow(
    '绩效表!C4：单元格的内容已不是检查时的内容（现为“316”），没有写入。请重新检查后再修改。',
  );
  expect(() => applyEdits(rich, [set('A1', null, 'x', '不存在')])).toThrow(/已没有这张工作表/);
});

test('new cells stand in order, take the format of row or column, and widen what the sheet says of itself', () => {
  const after = applyEdits(rich, [
    set('H6', null, 'H6'),
    set('D2', null, 'D2'),
    set('B2', null, 'B2'),
    set('A12', null, 'A12'),
  ]);
  const xml = partText(after, SHEET1);
  expect(xml).toContain('<dimension ref="A1:H12"/>');
  expect(xml).toContain('<row r="6" spans="1:8">');
  expect(cellOf(after, 'H6')).toContain('s="2"');
  expect(cellOf(after, 'D2')).toContain('s="2"');
  expect(xml.indexOf('r="A2"')).toBeLessThan(xml.indexOf('r="B2"'));
  expect(xml.indexOf('r="B2"')).toBeLessThan(xml.indexOf('r="C2"'));
  expect(xml).toMatch(/<row r="12"><c r="A12" t="inlineStr">.*<\/row><\/sheetData>/);
});

test('any prefix of the sheet’s elements is kept', () => {
  const after = applyEdits(rich, [
    set('A1', '数量指标', '质量指标', '汇总 & 说明'),
    set('C3', null, '新', '汇总 & 说明'),
  ]);
  const xml = partText(after, SHEET2);
  expect(xml).toContain(
    '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">质量指标</x:t></x:is></x:c>',
  );
  expect(xml).toContain(
    '<x:row r="3"><x:c r="C3" t="inlineStr"><x:is><x:t xml:space="preserve">新</x:t></x:is></x:c></x:row>',
  );
});

test('rows and cells without an address are counted', () => {
  const rows =
    '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>';
  const book = richWorkbook({ [SHEET1]: sheetOf(rows) });
  const xml = partText(
    applyEdits(book, [set('B1', 2, 'B1'), set('D2', 4, 'D2'), set('A2', null, 'A2')]),
    SHEET1,
  );
  expect(xml).toContain(
    '<row><c><v>1</v></c><c t="inlineStr"><is><t xml:space="preserve">B1</t></is></c></row>',
  );
  expect(xml).toContain(
    '<row><c r="A2" t="inlineStr"><is><t xml:space="preserve">A2</t></is></c><c r="C2"><v>3</v></c><c t="inlineStr">',
  );
});

test('an empty text clears the cell and keeps its format', () => {
  expect(cellOf(applyEdits(rich, [set('F6', '=0次', '')]), 'F6')).toBe('<c r="F6" s="2"/>');
});

test('text is escaped, and text that no cell can hold is refused with its place', () => {
  const after = applyEdits(rich, [set('F6', '=0次', ' <a> & "b"_x0041_\r\n')]);
  expect(cellOf(after, 'F6')).toContain(
    '> &lt;a&gt; &amp; &quot;b&quot;_x005F_x0041__x000D_\n</t>',
  );
  expect(() => applyEdits(rich, [set('F6', '=0次', 'a\u0001')])).toThrow(UnwritableText);
  expect(() => applyEdits(rich, [set('F6', '=0次', 'a\u0001')])).toThrow(/^绩效表!F6：/);
});

describe('formulas', () => {
  test('overwriting one takes the calculation chain out with its link and type', () => {
    const after = applyEdits(rich, [set('D4', 632, '632万元')]);
    expect(changedEntries(rich, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      SHEET1,
    ]);
    expect(rawEntries(after).has('xl/calcChain.xml')).toBe(false);
    expect(partText(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(cellOf(after, 'D4')).toBe(
      '<c r="D4" s="3" t="inlineStr"><is><t xml:space="preserve">632万元</t></is></c>',
    );
  });

  test('one that takes part in a shared formula may be overwritten, the first of them not', () => {
    expect(cellOf(applyEdits(rich, [set('D8', 633, '无')]), 'D8')).not.toContain('<f');
    expect(() => applyEdits(rich, [set('C8', 317, '无')])).toThrow(/绩效表!C8：.*C8:E8 共用/);
  });

  test.each(['C9', 'D9'])('no cell of an array formula is overwritten alone: %s', (address) => {
    const held = address === 'C9' ? 632 : 1264;
    expect(() => applyEdits(rich, [set(address, held, '无')])).toThrow(EditRefused);
  });
});

test('two edits that want different texts in one cell are refused, equal ones are one', () => {
  const twice: Edit[] = [set('F6', '=0次', 'a'), set('F6', '=0次', 'a')];
  expect(cellOf(applyEdits(rich, twice), 'F6')).toContain('>a<');
  expect(() => applyEdits(rich, [...twice, set('F6', '=0次', 'b')])).toThrow(EditRefused);
});

test('a byte order mark stays', () => {
  const book = richWorkbook({ ...FORMULAS, [SHEET1]: '\uFEFF' + String(RICH_PARTS[SHEET1]) });
  const after = applyEdits(book, [set('F6', '=0次', '新')]);
  expect(Array.from(unzipSync(after)[SHEET1]!.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
});

test('a part that is not UTF-8 is refused rather than written back otherwise', () => {
  const xml = strToU8(sheetOf('<row r="1"><c r="A1" t="str"><v>?</v></c></row>'));
  xml[xml.indexOf('?'.charCodeAt(0))] = 0xb3;
  const parts = unzipSync(rich);
  const book = zipSync({ ...parts, [SHEET1]: xml });
  expect(() => applyEdits(book, [set('B1', null, '新')])).toThrow(/文字编码有误/);
  const utf16 = zipSync({ ...parts, [SHEET1]: Uint8Array.from([0xff, 0xfe, 60, 0]) });
  expect(() => applyEdits(utf16, [set('B1', null, '新')])).toThrow(/UTF-16/);
});

test('a zip written as a stream, its sizes behind the data, keeps its bytes too', () => {
  const book = streamed(rich);
  const after = applyEdits(book, [set('F6', '=0次', '≤0次')]);
  expect(changedEntries(book, after)).toEqual([SHEET1]);
  expect(cellOf(after, 'F6')).toContain('≤0次');
});

function sheetOf(rows: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

function streamed(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}
