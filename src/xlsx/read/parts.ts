import { damaged, notAWorkbook, unreadable, withoutCells } from '../zip/guards';
import { openPackage } from '../zip/package';
import type { Limits } from '../zip/guards';
import type { Package, Relationship } from '../zip/package';
import type { XmlScanner } from '../xml/scan';

/** One worksheet as the workbook lists it, in the order of the tabs. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The part with its cells: `xl/worksheets/sheet1.xml`. */
  readonly part: string;
}

/** The parts that make up a workbook, by name. Chart sheets and macro sheets hold no table and are left out. */
export interface WorkbookParts {
  readonly pack: Package;
  /** Usually `xl/workbook.xml`. */
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly calcChain: string | null;
  /** Whether day 0 is 1904-01-01, as older Macs had it. */
  readonly date1904: boolean;
}

/** Opens an .xlsx or .xlsm and finds its parts by their relationships. Throws `ReadError` for anything else. */
export function openParts(bytes: Uint8Array, limits: Limits): WorkbookParts {
  const pack = openPackage(bytes, limits.totalBytes);
  const workbook = findWorkbook(pack);
  const links = pack.relationships(workbook);
  const { sheets, others, date1904 } = readWorkbookPart(pack.xml(workbook), links);
  if (sheets.length === 0) throw others > 0 ? withoutCells() : damaged('没有工作表');
  // A small part that a hundred thousand sheets share unpacks to any size.
  if (new Set(sheets.map(({ part }) => part.toLowerCase())).size < sheets.length)
    throw damaged('几个工作表共用同一份内容');
  const linked = (type: string): string | null =>
    links.find((link) => link.type === type && pack.entry(link.target))?.target ?? null;
  return {
    pack,
    workbook,
    sheets,
    date1904,
    sharedStrings: linked('sharedStrings'),
    styles: linked('styles'),
    calcChain: linked('calcChain'),
  };
}

/** What else a zip may be, by a part that only that kind has. */
const OTHER_KINDS: readonly (readonly [part: string, error: () => Error])[] = [
  ['word/document.xml', () => notAWorkbook('这是 Word 文档')],
  ['ppt/presentation.xml', () => notAWorkbook('这是演示文稿')],
  ['xl/workbook.bin', () => unreadable('二进制工作簿（.xlsb）')],
  ['content.xml', () => unreadable('开放文档表格（.ods）')],
];

function findWorkbook(pack: Package): string {
  const main = pack.relationships('').find((link) => link.type === 'officeDocument');
  for (const [part, error] of OTHER_KINDS) if (pack.entry(part)) throw error();
  // Its workbook may stand anywhere.
  if (main && /\.binary\./.test(pack.contentType(main.target)))
    throw unreadable('二进制工作簿（.xlsb）');
  if (main && /\.spreadsheetml\.|\.ms-excel\./.test(pack.contentType(main.target))) {
    return main.target;
  }
  // A workbook whose links are lost is damaged; a zip with nothing of one is something else.
  if (pack.entry('xl/workbook.xml')) throw damaged('找不到工作簿的目录');
  throw notAWorkbook('这是压缩包，里面没有工作簿');
}

function readWorkbookPart(
  xml: XmlScanner,
  links: readonly Relationship[],
): { sheets: SheetPart[]; others: number; date1904: boolean } {
  const sheets: SheetPart[] = [];
  const byId = new Map(links.map((link) => [link.id, link]));
  let date1904 = false;
  let others = 0;
  xml.root('workbook');
  while (xml.child(1)) {
    if (xml.name === 'workbookPr') date1904 = isTrue(xml.attribute('date1904'));
    if (xml.name !== 'sheets') continue;
    while (xml.child(2)) {
      const sheet = readSheetEntry(xml, byId);
      if (sheet) sheets.push(sheet);
      else others += 1;
    }
  }
  return { sheets, others, date1904 };
}

function readSheetEntry(
  xml: XmlScanner,
  links: ReadonlyMap<string, Relationship>,
): SheetPart | null {
  const id = xml.attributes.prefixedValue('id');
  const name = xml.attribute('name');
  // Module sheets of old macros have no part, and hold no table.
  if (id === '') return null;
  const link = links.get(id ?? '');
  if (!link || name === null) throw damaged(`找不到工作表 ${name ?? ''} 的内容`);
  if (link.type !== 'worksheet') return null;
  const state = xml.attribute('state');
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return { name, visibility, part: link.target };
}

/** Truth as spreadsheets write it: `1` or `true`. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
