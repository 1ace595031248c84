import { strToU8, zipSync } from 'fflate';

/** A part of a test file: XML as text, or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Zips parts as they are, in their order; level 0 stores them, which is quick for a large file. */
export function zipParts(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(entries), { level, mtime: new Date(2024, 0, 1) });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a test workbook is made of; every part but the rows can be left out. */
export interface TestBook {
  /** Of each sheet: what stands inside `<worksheet>`. */
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly state?: string;
  }[];
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  readonly date1904?: boolean;
}

/** The parts of a small workbook as Excel lays them out. */
export function workbookParts(book: TestBook): Record<string, string | Uint8Array> {
  const sheets = book.sheets.map((sheet, i) => ({
    ...sheet,
    id: `rId${i + 1}`,
    file: `sheet${i + 1}.xml`,
  }));
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(sheets.map(({ file }) => file)),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">` +
      (book.date1904 ? '<workbookPr date1904="1"/>' : '') +
      `<sheets>${sheets
        .map(
          ({ name, state, id }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="${id}"/>`,
        )
        .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(({ id, file }) => [id, 'worksheet', `worksheets/${file}`] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${book.styles ?? PLAIN_STYLES}</styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${book.strings ?? ''}</sst>`,
  };
  for (const { file, xml } of sheets) {
    parts[`xl/worksheets/${file}`] =
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${xml}</worksheet>`;
  }
  return parts;
}

/** A small workbook as a file. */
export function workbookFile(book: TestBook): Uint8Array {
  return zipParts(workbookParts(book));
}

/** A workbook of one sheet called 表1 with these rows, `<row>…</row>`, and what follows them. */
export function sheetFile(
  rows: string,
  more: Partial<TestBook> & { readonly after?: string } = {},
): Uint8Array {
  const { after = '', ...book } = more;
  return workbookFile({
    sheets: [{ name: '表1', xml: `<sheetData>${rows}</sheetData>${after}` }],
    ...book,
  });
}

/** What stands inside `<styleSheet>` so that cell format 0 is General and format i + 1 shows numbers by `codes[i]`. */
export function stylesOf(codes: readonly string[]): string {
  const escaped = codes.map((code) => code.replace(/&/g, '&amp;').replace(/"/g, '&quot;'));
  return (
    `<numFmts count="${codes.length}">${escaped
      .map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`)
      .join('')}</numFmts>` +
    `<cellXfs count="${codes.length + 1}"><xf numFmtId="0"/>${codes
      .map((_, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`)
      .join('')}</cellXfs>`
  );
}

const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

function relationships(
  links: readonly (readonly [id: string, type: string, target: string])[],
): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
}

function contentTypes(sheetFiles: readonly string[]): string {
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ...sheetFiles.map((file) => [`xl/worksheets/${file}`, 'worksheet']),
    ['xl/styles.xml', 'styles'],
    ['xl/sharedStrings.xml', 'sharedStrings'],
  ];
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides
      .map(([part, kind]) => `<Override PartName="/${part}" ContentType="${TYPE}.${kind}+xml"/>`)
      .join('') +
    '</Types>'
  );
}
