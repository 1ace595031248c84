import { strToU8, zipSync } from 'fflate';
import { readBook } from '../../src/xlsx/read/read';
import { readErrorOf } from '../support/read-error';
import { sheetFile, workbookParts, zipParts } from '../support/xlsx-file';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

function parts(): Record<string, string | Uint8Array> {
  return workbookParts({ sheets: [{ name: '表1', xml: `<sheetData>${ROW}</sheetData>` }] });
}

/** A workbook with one part replaced, or taken away. */
function withPart(name: string, part: string | null): Uint8Array {
  const others = Object.entries(parts()).filter(([each]) => each !== name);
  return zipParts(Object.fromEntries(part === null ? others : [...others, [name, part]]));
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetXml = String(parts()[SHEET]);

function codeOf(bytes: Uint8Array): string {
  return readErrorOf(() => readBook(bytes)).code;
}

describe('not a workbook', () => {
  it.each([
    ['an empty file', '', '空的'],
    ['a CSV file', '项目,金额\n物业费,316\n', 'CSV'],
    ['a PDF', '%PDF-1.7\n', 'PDF'],
    ['a text that begins like a bitmap', 'BM,1\n', '文本'],
    [
      'a page saved as .xls',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>',
      '网页',
    ],
    [
      'an XML spreadsheet',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      'XML',
    ],
    ['an RTF document', '{\\rtf1\\ansi}', 'RTF'],
    ['bytes', '\u0001\u0002\u0003', '不是表格'],
  ])('%s', (_, text, word) => {
    const error = readErrorOf(() => readBook(strToU8(text)));
    expect(error.code).toBe('not-a-workbook');
    expect(error.message).toContain(word);
  });

  it.each([
    ['a drawing', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a photograph', '\xff\xd8\xff\xe0'],
    ['a bitmap', 'BM\x36\x10\0\0\0\0\0\0'],
  ])('%s', (_, bytes) => {
    expect(readErrorOf(() => readBook(strToU8(bytes, true))).message).toContain('这是图片');
  });

  it.each([
    ['a Word document', 'word/document.xml', 'not-a-workbook', 'Word'],
    ['a presentation', 'ppt/presentation.xml', 'not-a-workbook', '演示'],
    ['a zip', '读我.txt', 'not-a-workbook', '压缩包'],
    ['a binary workbook', 'xl/workbook.bin', 'unreadable', 'xlsb'],
    ['an OpenDocument sheet', 'content.xml', 'unreadable', 'ods'],
  ])('%s', (_, part, code, word) => {
    const error = readErrorOf(() => readBook(zipParts({ [part]: 'x' })));
    expect(error.code).toBe(code);
    expect(error.message).toContain(word);
  });

  it('an empty zip', () => {
    expect(codeOf(zipSync({}))).toBe('not-a-workbook');
  });
});

describe('encrypted', () => {
  it('a zip with encrypted entries', () => {
    const bytes = zipParts(parts());
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(codeOf(bytes)).toBe('encrypted');
  });
});

describe('damaged', () => {
  it.each([
    ['the sheet', SHEET],
    ['the links of the workbook', 'xl/_rels/workbook.xml.rels'],
    ['the links of the package', '_rels/.rels'],
    ['the content types', '[Content_Types].xml'],
    ['the workbook', 'xl/workbook.xml'],
  ])('%s is missing', (_, name) => {
    expect(codeOf(withPart(name, null))).toBe('damaged');
  });

  it.each([
    ['cut off', sheetXml.slice(0, -20)],
    ['crossed tags', sheetXml.replace('</c></row>', '</row></c>')],
    ['an attribute without quotes', sheetXml.replace('r="A1"', 'r=A1')],
    ['an unknown reference', sheetXml.replace('<v>1<', '<v>&xxe;<')],
    ['a reference to no character', sheetXml.replace('<v>1<', '<v>&#x110000;<')],
    ['a NUL byte', sheetXml.replace('<v>1<', '<v>\0<')],
    ['nesting without end', sheetXml.replace('<v>', '<v>' + '<a>'.repeat(100_000))],
    ['two outermost elements', sheetXml + '<worksheet/>'],
    ['something else', '<html/>'],
    ['nothing', ''],
    ['a row beyond the last', sheetXml.replace('row r="1"', 'row r="1048577"')],
    ['a row that is no number', sheetXml.replace('row r="1"', 'row r="x"')],
    ['a column beyond the last', sheetXml.replace('"A1"', '"XFE1"')],
    ['a cell in row 0', sheetXml.replace('"A1"', '"A0"')],
    ['a cell address that is none', sheetXml.replace('"A1"', '"1A"')],
    ['an endless address', sheetXml.replace('"A1"', `"${'A'.repeat(100_000)}1"`)],
    ['a shared text that does not exist', sheetXml.replace('r="A1"', 'r="A1" t="s"')],
    ['a negative shared text', sheetXml.replace('r="A1"><v>', 'r="A1" t="s"><v>-')],
  ])('the sheet has %s', (_, xml) => {
    expect(codeOf(withPart(SHEET, xml))).toBe('damaged');
  });

  it('says that a DOCTYPE is refused, before any entity could grow', () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' + sheetXml.replace(/^.*\n/, '');
    const error = readErrorOf(() => readBook(withPart(SHEET, laughs)));
    expect(error.code).toBe('damaged');
    expect(error.message).toContain('DOCTYPE');
  });

  it('finds a flipped bit by the check sum', () => {
    const bytes = zipSync({ ...bytesOf(parts()) }, { level: 0 });
    const at = Buffer.from(bytes).indexOf('<v>1</v>') + 3;
    bytes[at] = bytes[at]! ^ 2;
    expect(readErrorOf(() => readBook(bytes)).message).toContain('校验');
  });

  it('has no sheet', () => {
    const xml = String(parts()['xl/workbook.xml']).replace(/<sheet .*?\/>/, '');
    expect(codeOf(withPart('xl/workbook.xml', xml))).toBe('damaged');
  });

  it('has a directory with overlapping entries', () => {
    const bytes = zipParts(parts());
    const view = new DataView(bytes.buffer);
    const first = view.getUint32(bytes.length - 6, true);
    const second = first + 46 + view.getUint16(first + 28, true);
    // The second entry claims the bytes of the first.
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(readErrorOf(() => readBook(bytes)).message).toContain('重叠');
  });

  it('has a directory that lies about sizes', () => {
    const bytes = zipParts({
      ...parts(),
      [SHEET]: sheetXml.replace('<v>', '<v>' + ' '.repeat(5_000_000)),
    });
    const view = new DataView(bytes.buffer);
    const name = Buffer.from(bytes).lastIndexOf(SHEET);
    view.setUint32(name - 46 + 24, 1000, true);
    expect(codeOf(bytes)).toBe('damaged');
  });

  it('is truncated, at any point', () => {
    const bytes = sheetFile(ROW);
    for (let length = 1; length < bytes.length; length++) {
      const { code } = readErrorOf(() => readBook(bytes.subarray(0, length)));
      expect(code).toBe('damaged');
    }
  });
});

describe('what would be read is not certain', () => {
  it('two different parts of one name', () => {
    const other = { ...parts(), 'xl/worksheets/sheeX1.xml': sheetXml.replace(ROW, '') };
    const bytes = Buffer.from(zipParts(other));
    for (let at; (at = bytes.indexOf('xl/worksheets/sheeX1.xml')) >= 0;) bytes.write(SHEET, at);
    const error = readErrorOf(() => readBook(new Uint8Array(bytes)));
    expect(error.code).toBe('damaged');
    expect(error.message).toContain('两个不同的');
  });

  it('sheets that share one part', () => {
    const xml = String(parts()['xl/workbook.xml']);
    const [sheet] = /<sheet .*?\/>/.exec(xml)!;
    const many = Array.from({ length: 50 }, (_, i) => sheet.replace('表1', `表${i}`)).join('');
    const bytes = withPart('xl/workbook.xml', xml.replace(sheet, many));
    expect(readErrorOf(() => readBook(bytes)).message).toContain('共用');
  });
});

describe('too large', () => {
  it('by the sizes of the directory, before anything is unpacked', () => {
    const bytes = zipParts({ ...parts(), 'xl/media/image1.png': new Uint8Array(3_000_000) });
    // Nothing of it can be unpacked: the limit comes first.
    bytes.fill(0xff, 60, 100);
    const error = readErrorOf(() => readBook(bytes, { totalBytes: 2 * 1024 * 1024 }));
    expect(error.code).toBe('too-large');
    expect(error.message).toContain('2 MB');
  });

  it('refuses by default what unpacks to more than 200 MB', () => {
    const bytes = zipParts({ ...parts(), 'xl/media/image1.png': 'x' });
    const view = new DataView(bytes.buffer);
    const name = Buffer.from(bytes).lastIndexOf('xl/media/image1.png');
    view.setUint32(name - 46 + 24, 201 * 1024 * 1024, true);
    expect(codeOf(bytes)).toBe('too-large');
  });

  it('by cells that hold something, over all sheets', () => {
    const two = { name: '表2', xml: `<sheetData>${ROW}<row/><row><c/><c/></row></sheetData>` };
    const bytes = zipParts(workbookParts({ sheets: [{ ...two, name: '表1' }, two] }));
    expect(readBook(bytes, { cells: 2 }).grids).toHaveLength(2);
    expect(readErrorOf(() => readBook(bytes, { cells: 1 })).code).toBe('too-large');
  });

  it('by the size of the string table, and by texts in cells', () => {
    const shared = sheetFile(ROW, { strings: `<si><t>${'长'.repeat(1000)}</t></si>` });
    expect(readErrorOf(() => readBook(shared, { stringBytes: 2000 })).code).toBe('too-large');
    const inline = `<row><c t="inlineStr"><is><t>${'长'.repeat(1000)}</t></is></c></row>`;
    expect(
      readErrorOf(() => readBook(sheetFile(inline.repeat(3)), { stringBytes: 2000 })).code,
    ).toBe('too-large');
  });
});

function bytesOf(all: Record<string, string | Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(all).map(([name, part]) => [
      name,
      typeof part === 'string' ? strToU8(part) : part,
    ]),
  );
}

test('a comment of the zip may hold the mark that ends a directory', () => {
  const zip = zipParts(parts());
  const comment = strToU8('PK\u0005\u0006' + '\0'.repeat(30));
  const bytes = new Uint8Array([...zip.slice(0, -2), comment.length, 0, ...comment]);
  expect(readBook(bytes).grids).toHaveLength(1);
  // Something appended to the file is passed over, as programs do.
  expect(readBook(new Uint8Array([...zip, ...new Uint8Array(500)])).grids).toHaveLength(1);
});
