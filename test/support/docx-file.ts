import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
}

/** A .docx whose body is given as document XML. */
export function docxFile(
  body: string,
  { styles = '', numbering = '' }: DocxParts = {},
): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${HEAD}<w:document ${W} ${MORE}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(`${HEAD}<w:styles ${W}>${styles}</w:styles>`),
    'word/numbering.xml': strToU8(`${HEAD}<w:numbering ${W}>${numbering}</w:numbering>`),
  });
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of text. */
export function p(text = '', properties = ''): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${text === '' ? '' : run(text)}</w:p>`;
}

/** A paragraph that counts in a list. */
export function listed(text: string, list = 1, level = 0): string {
  return p(
    text,
    `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
  );
}

/** One list whose levels are written 一、 and （一）. */
export const CHINESE_LISTS =
  '<w:abstractNum w:abstractNumId="0">' +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>' +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/** A table drawn like `sketch`: cells parted by `|`, `<` goes on from the left, `^` from above. */
export function tbl(drawn: string): string {
  const rows = drawn
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  const body = rows.map((row, at) => `<w:tr>${cells(row, rows[at + 1])}</w:tr>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1200"/>'.repeat(width)}</w:tblGrid>${body}</w:tbl>`;
}

function cells(row: readonly string[], below: readonly string[] | undefined): string {
  return row
    .map((cell, col) => {
      if (cell === '<') return '';
      let span = 1;
      while (row[col + span] === '<') span += 1;
      const vertical =
        cell === '^' ? '<w:vMerge/>' : below?.[col] === '^' ? '<w:vMerge w:val="restart"/>' : '';
      const properties = `<w:tcPr>${span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : ''}${vertical}</w:tcPr>`;
      const paragraphs =
        cell === '^'
          ? p()
          : cell
              .split('⏎')
              .map((text) => p(text))
              .join('');
      return `<w:tc>${properties}${paragraphs}</w:tc>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
