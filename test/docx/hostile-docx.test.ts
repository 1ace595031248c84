import { strToU8, unzipSync, zipSync } from 'fflate';
import { readTextFile } from '../../src/docx/read-text';
import { check } from '../../src/lint/check';
import { ReadError } from '../../src/model/outcome';
import { CHINESE_LISTS, docxFile, listed, p, tbl } from '../support/docx-file';

const BODY =
  p('2026年部门预算绩效文本') +
  p('一、总体绩效目标') +
  p('全年清淤河道18公里，加固水库4座。') +
  p('二、分项绩效目标') +
  listed('河道清淤', 1, 1) +
  p('绩效目标：清淤河道18公里。') +
  p('绩效指标：清淤河道长度≥18公里。') +
  tbl('项目名称 | 清淤 | 预算数 | 86万元\n一级指标 | 二级指标 | 三级指标 | 指标值');

const good = docxFile(BODY, { numbering: CHINESE_LISTS });

/** Reads and checks; a refusal must be one with a sentence, in good time. */
function survives(bytes: Uint8Array): 'read' | 'refused' {
  try {
    const book = readTextFile(bytes);
    if (book) check(book);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    return 'refused';
  }
}

function withPart(name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(good);
  return zipSync({ ...parts, [name]: strToU8(change(Buffer.from(parts[name]!).toString())) });
}

const body = (xml: string): Uint8Array => docxFile(xml, { numbering: CHINESE_LISTS });

test.each([
  [
    'a DOCTYPE',
    withPart('word/document.xml', (xml) =>
      xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'),
    ),
    'refused',
  ],
  [
    'a body that ends early',
    withPart('word/document.xml', (xml) => xml.slice(0, xml.length / 2)),
    'refused',
  ],
  [
    'depth without end',
    body('<w:sdt><w:sdtContent>'.repeat(5000) + p('深') + '</w:sdtContent></w:sdt>'.repeat(5000)),
    'refused',
  ],
  [
    'tables in tables in tables',
    body('<w:tbl><w:tr><w:tc>'.repeat(40) + p('里') + '</w:tc></w:tr></w:tbl>'.repeat(40)),
    'read',
  ],
  [
    'a cell over two billion columns',
    body(
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
    ),
    'read',
  ],
  [
    'a cell over fewer than no columns',
    body(
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="-3"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
    ),
    'read',
  ],
  [
    'a row that begins far to the right',
    body(
      '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    ),
    'read',
  ],
  [
    'a merge that goes on from nothing',
    body('<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'),
    'read',
  ],
  ['a list of no definition', body(listed('无', 77, 3)), 'read'],
  ['a level beyond the last', body(listed('深', 1, 99)), 'read'],
  [
    'numbers that are none',
    withPart('word/numbering.xml', (xml) =>
      xml.replace(/w:start w:val="1"/g, 'w:start w:val="1e99"'),
    ),
    'read',
  ],
  [
    'styles based on each other',
    docxFile(p('甲', '<w:pStyle w:val="A"/>'), {
      styles:
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    }),
    'read',
  ],
  ['nothing in it', docxFile(''), 'read'],
] as const)('%s', (_, bytes, how) => expect(survives(bytes)).toBe(how));

test('a document without its text is refused or left to others', () => {
  const { 'word/document.xml': gone, ...rest } = unzipSync(good);
  expect(gone).toBeDefined();
  expect(() => survives(zipSync(rest))).not.toThrow();
});

test('wherever the file is cut or a byte is turned, it is read or refused with a sentence', () => {
  for (let at = 0; at < good.length; at += 37) {
    survives(good.slice(0, at));
    const turned = good.slice();
    turned[at]! ^= 0x55;
    survives(turned);
  }
});

test('wherever a piece of the text is lost, it is read or refused with a sentence', () => {
  const whole = Buffer.from(unzipSync(good)['word/document.xml']!).toString();
  for (let at = 0; at < whole.length; at += 61)
    survives(withPart('word/document.xml', (xml) => xml.slice(0, at) + xml.slice(at + 7)));
});
