import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { propertyFeeWorkbook } from '../../scripts/property-fee-workbook';
import { check } from '../../src/lint/check';
import { waiverOf, WAIVERS_KEY, writeWaivers } from '../../src/lint/waivers';
import type { SheetDraft } from '../../src/model/sheet-draft';
import { draftTemplate } from '../../src/templates/draft-template';
import { createWorkbook } from '../../src/xlsx/create/create';
import { writeDocumentStore } from '../../src/xlsx/document-store';
import { readBook } from '../../src/xlsx/read/read';
import { docxFile, p } from '../support/docx-file';
import { sketch } from '../support/sketch';
import { sheetFile, zipParts } from '../support/xlsx-file';
import type { ScenarioFile } from './scenario';

/** How the files of scenarios are made; `workbook` and `xls` draw their text as test/support/sketch does. */
const MAKERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  text: (text) => strToU8(text),
  workbook: (text) => createWorkbook([drawn(text)]),
  xls: (text) => biff(text),
  document: (text) =>
    docxFile(
      text
        .trim()
        .split('\n')
        .map((line) => p(line))
        .join(''),
    ),
  sample: () => propertyFeeWorkbook(),
  'blank form': () => createWorkbook([draftTemplate('hebei-project')]),
  truncated: () => propertyFeeWorkbook().slice(0, 2000),
  'damaged sheet': () => sheetFile('<row r="1"><c r="A1"></row>'),
  doctype: () =>
    zipParts({ ...PARTS, 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }),
  'zip bomb': () => bomb(),
  'zip without workbook': () => zipParts({ 'readme.txt': 'not a workbook' }),
  encrypted: () => encrypted(),
  'sheet in UTF-16': (text) => inUtf16(createWorkbook([drawn(text)])),
  answered: (text) => answered(text.trim()),
};

/** The links that lead to a workbook part, so that only the part itself is at fault. */
const PARTS = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
};

export function makeFile(folder: string, { path, made, text }: ScenarioFile): void {
  const make = MAKERS[made];
  if (!make) throw new Error(`no maker “${made}”`);
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, make(text));
}

/** The same workbook with its first sheet's part in UTF-16, as XML allows and no spreadsheet writes. */
function inUtf16(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const name = 'xl/worksheets/sheet1.xml';
  const text = strFromU8(parts[name]!).replace('UTF-8', 'UTF-16');
  return zipSync({ ...parts, [name]: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) });
}

function drawn(text: string): SheetDraft {
  const grid = sketch(text);
  const cells = [...grid.rows].flatMap(([row, line]) =>
    line.flatMap((cell, col) =>
      cell
        ? [
            {
              row,
              col,
              text: cell.text,
              style: { role: 'plain', text: true, align: 'left' },
            } as const,
          ]
        : [],
    ),
  );
  return {
    name: grid.sheet,
    cells,
    merges: grid.merges ?? [],
    widths: [],
    heights: new Map(),
    lists: [],
    print: { landscape: false, titleRows: 0 },
  };
}

/** An old binary workbook, as WPS's .et is one too. */
function biff(text: string): Uint8Array {
  const rows = [...sketch(text).rows.values()].map((row) =>
    [...row].map((cell) => cell?.text ?? ''),
  );
  const sheet = utils.aoa_to_sheet(rows);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '表1');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

/** What Excel makes of a workbook with a password: an OLE file around the encrypted package. */
function encrypted(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptionInfo', new Uint8Array(64));
  CFB.utils.cfb_add(file, '/EncryptedPackage', new Uint8Array(4096));
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
}

/** A small zip whose directory says that its last entry unpacks to 3 GB. */
function bomb(): Uint8Array {
  const bytes = zipParts({ ...PARTS, 'xl/workbook.xml': '<workbook/>' });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = lastHeader(view, 0x02014b50);
  view.setUint32(directory + 24, 3 * 2 ** 30, true);
  view.setUint32(lastHeader(view, 0x04034b50) + 22, 3 * 2 ** 30, true);
  return bytes;
}

function lastHeader(view: DataView, signature: number): number {
  for (let at = view.byteLength - 4; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === signature) return at;
  }
  throw new Error('no such header');
}

/** The sample with every problem of one rule answered (说明后忽略), as the pane leaves it. */
function answered(rule: string): Uint8Array {
  const bytes = propertyFeeWorkbook();
  const book = readBook(bytes);
  const problems = check(book).problems.filter((problem) => problem.rule === rule);
  const answer = { reason: '合同已约定，见附件', by: '经办人', at: '2024-01-05T08:00:00Z' };
  const waivers = problems.map((problem) => waiverOf(problem, book, answer));
  return writeDocumentStore(bytes, { [WAIVERS_KEY]: writeWaivers(waivers) });
}
