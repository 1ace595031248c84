import { strToU8, zipSync } from 'fflate';
import type { Area } from '../src/model/place';
import type { SheetDraft } from '../src/model/sheet-draft';
import { escapeXml } from '../src/xlsx/xml/escape';

/** What a document holds, in order: a paragraph, or a form as a table. */
export type DocumentBlock = string | SheetDraft;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
/** Twentieths of a point for a character of a column's width. */
const CHARACTER = 105;
const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** A Word document (.docx) with typed numbers, the same bytes whenever it is made. */
export function writeDocument(blocks: readonly DocumentBlock[]): Uint8Array {
  const body = blocks
    .map((block) => (typeof block === 'string' ? paragraph(block) : table(block)))
    .join('');
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1080" w:bottom="1440" w:left="1080" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

function paragraph(text: string): string {
  return text === '' ? '<w:p/>' : `<w:p>${run(text)}</w:p>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function table({ cells, merges, widths }: SheetDraft): string {
  const grid = widths
    .map((width) => `<w:gridCol w:w="${String(Math.round(width * CHARACTER))}"/>`)
    .join('');
  const borders = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4"/>`).join('');
  const texts = new Map(cells.map((cell) => [key(cell.row, cell.col), cell.text]));
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const rows = Array.from({ length: last + 1 }, (_, row) =>
    tableRow(row, widths.length, texts, merges),
  );
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function tableRow(
  row: number,
  columns: number,
  texts: ReadonlyMap<string, string>,
  merges: readonly Area[],
): string {
  let cells = '';
  for (let col = 0; col < columns;) {
    const area = merges.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right,
    );
    const span = area ? area.right - area.left + 1 : 1;
    const goesOn = area !== undefined && row > area.top;
    const down = area && area.bottom > area.top ? vertical(goesOn) : '';
    const across = span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : '';
    const lines = goesOn ? [''] : (texts.get(key(row, col)) ?? '').split('\n');
    cells += `<w:tc><w:tcPr>${across}${down}</w:tcPr>${lines.map(paragraph).join('')}</w:tc>`;
    col += span;
  }
  return `<w:tr>${cells}</w:tr>`;
}

function vertical(goesOn: boolean): string {
  return goesOn ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
}

function key(row: number, col: number): string {
  return `${String(row)},${String(col)}`;
}
