import { strToU8 } from 'fflate';
import { cellAt } from '../../src/model/grid';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { readErrorFrom } from '../support/read-error';
import { workbookParts, zipParts, type Parts } from '../support/xlsx-file';

const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>绩效</t></is></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';

function parts(): Record<string, string | Uint8Array> {
  return workbookParts({ sheets: [{ name: '表1', xml: `<sheetData>${ROW}</sheetData>` }] });
}

async function told(given: Parts | Uint8Array): Promise<{ code: string; message: string }> {
  const bytes = given instanceof Uint8Array ? given : zipParts(given);
  return readErrorFrom(readWorkbook(bytes));
}

test('a workbook of chart sheets only is sound, and has nothing to check', async () => {
  const book = parts();
  const links = 'xl/_rels/workbook.xml.rels';
  book[links] = String(book[links]).replace('/worksheet"', '/chartsheet"');
  const { code, message } = await told(book);
  expect(code).toBe('unreadable');
  expect(message).toContain('没有可检查的工作表');
});

test('a binary workbook is told wherever its workbook stands', async () => {
  const book = parts();
  book['[Content_Types].xml'] = String(book['[Content_Types].xml']).replace(
    /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
    'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
  );
  expect((await told(book)).message).toContain('.xlsb');
});

test('a sheet in GBK, told or not, is refused and not read as signs without meaning', async () => {
  const gbk = (head: string): Uint8Array => {
    const xml = String(parts()[SHEET]).replace(/^<\?xml[^>]*\?>/, head);
    const [before, after] = xml.split('绩效') as [string, string];
    return Uint8Array.from([...strToU8(before), 0xbc, 0xa8, 0xd0, 0xa7, ...strToU8(after)]);
  };
  const declared = await told({ ...parts(), [SHEET]: gbk('<?xml version="1.0" encoding="GBK"?>') });
  expect(declared.message).toContain('按 GBK 编码');
  expect((await told({ ...parts(), [SHEET]: gbk('') })).message).toContain('文字编码有误');
});

test('the sign for what is unknown may stand in a sheet, and a mark before it', async () => {
  const marked = `\uFEFF${String(parts()[SHEET]).replace('绩效', '绩\uFFFD')}`;
  const { grids } = await readWorkbook(zipParts({ ...parts(), [SHEET]: marked }));
  expect(cellAt(grids[0]!, 0, 0)?.text).toBe('绩\uFFFD');
});
