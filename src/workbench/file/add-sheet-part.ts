import type { SheetDraft } from '../../model/sheet-draft';
import { createWorkbook } from '../../xlsx/create/create';
import { quoteSheetName } from '../../xlsx/create/names';
import { DEFAULT_LIMITS, damaged } from '../../xlsx/zip/guards';
import { CONTENT_TYPES, relationshipsPart } from '../../xlsx/zip/package';
import { openParts, type SheetPart, type WorkbookParts } from '../../xlsx/read/parts';
import type { PackagePatch } from '../../xlsx/patch/package';
import { openForPatch } from '../../xlsx/patch/workbook';
import { readSharedStrings } from '../../xlsx/read/shared-strings';
import { escapeXml } from '../../xlsx/xml/escape';
import { freeSheetName } from '../../hosts/sheet-name';
import { mergeStyles } from './merge-styles';
import { moveSheet } from './move-sheet';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const SHEET_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/** Adds the sheet of a draft to a workbook's bytes, behind its other sheets. Of the parts that are there only four change: what lists the sheets, and the styles. */
export function addSheetPart(bytes: Uint8Array, draft: SheetDraft): Uint8Array {
  const { parts, patch } = openForPatch(bytes);
  if (parts.styles === null) throw damaged('缺少样式表');
  const made = openParts(createWorkbook([draft]), DEFAULT_LIMITS);
  const { text, offset } = mergeStyles(patch.text(parts.styles), made.pack.text(made.styles!));
  patch.write(parts.styles, text);
  const strings =
    made.sharedStrings === null ? [] : readSharedStrings(made.pack.xml(made.sharedStrings));
  const names = freeNames(made, parts);
  for (const [index, sheet] of made.sheets.entries()) {
    const part = freePart(patch);
    const moved = moveSheet(made.pack.text(sheet.part), strings, offset);
    patch.write(part, withNames(moved, made, names));
    listSheet(patch, parts, { part, name: names[index]!, visibility: sheet.visibility });
  }
  return patch.bytes();
}

function freeNames(made: WorkbookParts, { sheets }: WorkbookParts): readonly string[] {
  const taken = sheets.map(({ name }) => name);
  return made.sheets.map(({ name }) => {
    const free = freeSheetName(name, taken);
    taken.push(free);
    return free;
  });
}

/** Lists whose choices stand in a sheet of their own follow that sheet's new name. */
function withNames(xml: string, made: WorkbookParts, names: readonly string[]): string {
  return made.sheets.reduce((text, { name }, index) => {
    const before = escapeXml(`${quoteSheetName(name)}!`);
    return text.split(before).join(escapeXml(`${quoteSheetName(names[index]!)}!`));
  }, xml);
}

function freePart(patch: PackagePatch): string {
  for (let number = 1; ; number++) {
    const part = `xl/worksheets/sheet${number}.xml`;
    if (!patch.has(part)) return part;
  }
}

/** Enters the new part where a workbook names its sheets: its types, its links, its tabs. */
function listSheet(
  patch: PackagePatch,
  { workbook }: WorkbookParts,
  { part, name, visibility }: SheetPart,
): void {
  const links = relationshipsPart(workbook);
  const id = freeId(patch.text(links));
  append(
    patch,
    CONTENT_TYPES,
    'Types',
    (p) => `<${p}Override PartName="/${part}" ContentType="${SHEET_TYPE}"/>`,
  );
  append(
    patch,
    links,
    'Relationships',
    (p) => `<${p}Relationship Id="${id}" Type="${SHEET_LINK}" Target="/${part}"/>`,
  );
  const tabs = patch.text(workbook);
  const numbers = Array.from(tabs.matchAll(/\ssheetId="(\d+)"/g), (match) => Number(match[1]));
  const sheetId = Math.max(0, ...numbers) + 1;
  const idName = /<(?:\w+:)?sheet\s[^>]*?\s(\w+:id)=/.exec(tabs)?.[1];
  if (!idName) throw damaged('找不到工作表目录');
  const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
  append(
    patch,
    workbook,
    'sheets',
    (p) => `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${state} ${idName}="${id}"/>`,
  );
}

function freeId(links: string): string {
  for (let number = 1; ; number++) {
    const id = `rIdJixiao${number}`;
    if (!links.includes(`"${id}"`)) return id;
  }
}

/** Writes an element as the last one inside another, with the prefix that one has. */
function append(
  patch: PackagePatch,
  part: string,
  inside: string,
  element: (prefix: string) => string,
): void {
  const text = patch.text(part);
  const close = new RegExp(`</((?:\\w+:)?)${inside}\\s*>`).exec(text);
  if (!close) throw damaged(`${part} 没有写完`);
  patch.write(part, text.slice(0, close.index) + element(close[1]!) + text.slice(close.index));
}
