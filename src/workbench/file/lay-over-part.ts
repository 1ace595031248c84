import { a1, areaA1, type Area } from '../../model/place';
import type { DraftCell } from '../../model/sheet-draft';
import { formatIndex, STYLES_XML } from '../../xlsx/create/styles';
import { damaged } from '../../xlsx/zip/guards';
import { splice, type Splice } from '../../xlsx/patch/splice';
import { withAttributes } from '../../xlsx/patch/tag';
import { rewriteCells } from '../../xlsx/patch/sheet/walk';
import { openForPatch, sheetNamed } from '../../xlsx/patch/workbook';
import { XmlScanner } from '../../xlsx/xml/scan';
import type { LayOver } from './journal';
import { mergeStyles } from './merge-styles';

/** What may stand before `mergeCells` in a sheet, after its cells (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_MERGES = new Set([
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
]);

/**
 * Gives blank cells of a sheet the formats and merges of a draft; column widths stay those of the sheet. The draft's texts
 * are cell changes of their own, which come after.
 */
export function layOverPart(bytes: Uint8Array, { draft, at }: LayOver): Uint8Array {
  const workbook = openForPatch(bytes);
  const { patch, parts } = workbook;
  if (parts.styles === null) throw damaged('缺少样式表');
  const { text, offset } = mergeStyles(patch.text(parts.styles), STYLES_XML);
  patch.write(parts.styles, text);
  const wanted = new Map<number, Map<number, DraftCell>>();
  for (const cell of draft.cells) {
    const row = wanted.get(cell.row + at.row) ?? new Map<number, DraftCell>();
    wanted.set(cell.row + at.row, row.set(cell.col + at.col, cell));
  }
  const { part } = sheetNamed(workbook, at.sheet);
  const filled = rewriteCells(patch.xml(part), wanted, (site, cell) => {
    return `<${site.prefix}c r="${a1(site)}" s="${formatIndex(cell.style) + offset}"/>`;
  });
  patch.write(part, withMerges(filled, part, placedMerges({ draft, at })));
  return patch.bytes();
}

/** A draft's merged areas where they will stand. */
export function placedMerges({ draft, at }: Pick<LayOver, 'draft' | 'at'>): Area[] {
  return draft.merges.map(({ top, left, bottom, right }) => ({
    top: top + at.row,
    left: left + at.col,
    bottom: bottom + at.row,
    right: right + at.col,
  }));
}

function withMerges(sheet: string, part: string, areas: readonly Area[]): string {
  if (areas.length === 0) return sheet;
  const xml = new XmlScanner(sheet, part);
  xml.root('worksheet');
  const prefix = /^<(\w+:)?/.exec(sheet.slice(xml.tagStart))?.[1] ?? '';
  const cells = areas.map((area) => `<${prefix}mergeCell ref="${areaA1(area)}"/>`).join('');
  let after = -1;
  while (xml.child(1)) {
    if (xml.name === 'mergeCells') return splice(sheet, grown(xml, cells, areas.length));
    const { name } = xml;
    const inside = xml.depth;
    while (xml.child(inside));
    if (BEFORE_MERGES.has(name)) after = xml.tagEnd;
  }
  const tag = `<${prefix}mergeCells count="${areas.length}">`;
  return splice(sheet, [
    { start: after, end: after, text: `${tag}${cells}</${prefix}mergeCells>` },
  ]);
}

function grown(xml: XmlScanner, cells: string, added: number): Splice[] {
  const { tagStart: start, tagEnd: end, source } = xml;
  const tag = source.slice(start, end);
  let there = 0;
  const inside = xml.depth;
  while (xml.child(inside)) there++;
  const count = String(there + added);
  return [
    { start, end, text: withAttributes(tag, { count }) },
    { start: xml.tagStart, end: xml.tagStart, text: cells },
  ];
}
