import { strToU8, zipSync } from 'fflate';
import type { SheetDraft } from '../../model/sheet-draft';
import { LinkTable } from './links';
import type { ListSheet } from './lists';
import { legalSheetNames, quoteSheetName } from './names';
import { listSheetXml, sheetXml } from './sheet';
import { StringTable } from './strings';
import { STYLES_XML } from './styles';
import { escapeXml } from '../xml/escape';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const LIST_SHEET = '下拉选项';
// zip counts time from 1980; a fixed one makes the same drafts the same bytes.
const EPOCH = new Date(1980, 0, 1);

/**
 * Makes an .xlsx of drafts, one sheet each, in order. The same drafts give the same bytes.
 * Sheet names that Excel refuses are made legal. Throws UnwritableText for text that no workbook can hold.
 */
export function createWorkbook(drafts: readonly SheetDraft[]): Uint8Array {
  if (drafts.length === 0) throw new RangeError('A workbook has at least one sheet.');
  const names = legalSheetNames([...drafts.map((draft) => draft.name), LIST_SHEET]);
  const lists: ListSheet = { name: names[drafts.length]!, columns: [] };
  const strings = new StringTable();
  const links = drafts.map(() => new LinkTable());
  const sheets = drafts.map((draft, index) => sheetXml(draft, strings, lists, links[index]!));
  if (lists.columns.length > 0) sheets.push(listSheetXml(lists, strings));
  return pack({
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': PACKAGE_RELS,
    'docProps/app.xml': APP,
    'docProps/core.xml': CORE,
    'xl/workbook.xml': workbook(drafts, names.slice(0, sheets.length)),
    'xl/_rels/workbook.xml.rels': workbookRels(sheets.length),
    'xl/styles.xml': STYLES_XML,
    'xl/sharedStrings.xml': strings.xml(),
    ...Object.fromEntries(sheets.map((xml, index) => [sheetPath(index), xml])),
    ...Object.fromEntries(
      links.flatMap((table, index) => (table.isEmpty ? [] : [[relsPath(index), table.xml()]])),
    ),
  });
}

function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: EPOCH, level: 6 });
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
}

function relsPath(index: number): string {
  return `xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`;
}

function contentTypes(sheets: number): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  const worksheets = Array.from({ length: sheets }, (_, index) =>
    override(sheetPath(index), `${SPREADSHEET}.worksheet+xml`),
  );
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
    worksheets.join('') +
    override('xl/styles.xml', `${SPREADSHEET}.styles+xml`) +
    override('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`) +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('docProps/app.xml', `${OFFICE}.extended-properties+xml`) +
    '</Types>'
  );
}

function relationships(entries: readonly (readonly [type: string, target: string])[]): string {
  const all = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

const PACKAGE_RELS = relationships([
  [`${RELS}/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${RELS}/extended-properties`, 'docProps/app.xml'],
]);

const APP = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Jixiao</Application></Properties>`;

// No dates: this room has no clock, and a made-up one would be a lie.
const CORE =
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>绩校</dc:creator></cp:coreProperties>';

function workbookRels(sheets: number): string {
  return relationships([
    ...Array.from(
      { length: sheets },
      (_, index) => [`${RELS}/worksheet`, sheetPath(index).slice('xl/'.length)] as const,
    ),
    [`${RELS}/styles`, 'styles.xml'],
    [`${RELS}/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

/** Sheets named beyond the drafts hold lists and are hidden. */
function workbook(drafts: readonly SheetDraft[], names: readonly string[]): string {
  const sheets = names.map((name, index) => {
    const number = String(index + 1);
    const hidden = index < drafts.length ? '' : ' state="hidden"';
    return `<sheet name="${escapeXml(name)}" sheetId="${number}"${hidden} r:id="rId${number}"/>`;
  });
  return (
    `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELS}">` +
    `<bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets>${printTitles(drafts, names)}</workbook>`
  );
}

function printTitles(drafts: readonly SheetDraft[], names: readonly string[]): string {
  const titles = drafts.map(({ print }, index) =>
    print.titleRows > 0
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">` +
        `${escapeXml(quoteSheetName(names[index]!))}!$1:$${String(print.titleRows)}</definedName>`
      : '',
  );
  return titles.some(Boolean) ? `<definedNames>${titles.join('')}</definedNames>` : '';
}
