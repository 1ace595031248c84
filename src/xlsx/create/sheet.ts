import { a1, areaA1 } from '../../model/place';
import type { DraftCell, SheetDraft } from '../../model/sheet-draft';
import { rowHeights } from './heights';
import type { ListSheet } from './lists';
import { dataValidations } from './lists';
import { hyperlinks, linkedCells, type LinkTable } from './links';
import type { StringTable } from './strings';
import { formatIndex } from './styles';

const OPEN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** A draft as the XML of a worksheet; the files that it links to are numbered in `links`. */
export function sheetXml(
  draft: SheetDraft,
  strings: StringTable,
  overflow: ListSheet,
  links: LinkTable,
): string {
  return [
    OPEN,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    sheetView(draft),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(draft),
    `<sheetData>${rows(draft, strings)}</sheetData>`,
    draft.listing ? `<autoFilter ref="${areaA1(draft.listing.filter)}"/>` : '',
    merges(draft),
    dataValidations(draft, overflow),
    hyperlinks(draft, links),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${draft.print.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '</worksheet>',
  ].join('');
}

/** The hidden sheet that holds long lists of choices, one in each column. */
export function listSheetXml(lists: ListSheet, strings: StringTable): string {
  const longest = lists.columns.reduce((most, column) => Math.max(most, column.length), 0);
  let data = '';
  for (let row = 0; row < longest; row += 1) {
    const cells = lists.columns.map((column, col) =>
      row < column.length ? textCell(row, col, 0, strings.add(column[row]!)) : '',
    );
    data += `<row r="${String(row + 1)}">${cells.join('')}</row>`;
  }
  return `${OPEN}<sheetData>${data}</sheetData></worksheet>`;
}

function sheetView({ listing }: SheetDraft): string {
  if (!listing) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const first = a1({ row: listing.frozenRows, col: 0 });
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${String(listing.frozenRows)}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

function columns(draft: SheetDraft): string {
  const cols = draft.widths.map((width, col) => {
    const number = String(col + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  return cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '';
}

function rows(draft: SheetDraft, strings: StringTable): string {
  const heights = rowHeights(draft);
  const cells = cellsByRow(draft);
  const linked = linkedCells(draft);
  heights.forEach((_, row) => {
    if (!cells.has(row)) cells.set(row, new Map());
  });
  const numbers = Array.from(cells.keys()).sort((a, b) => a - b);
  return numbers
    .map((row) => {
      const height = heights.get(row);
      const ht = height
        ? ` ht="${String(height.points)}"${height.fixed ? ' customHeight="1"' : ''}`
        : '';
      const inRow = Array.from(cells.get(row)!.values()).sort((a, b) => a.col - b.col);
      return `<row r="${String(row + 1)}"${ht}>${inRow.map((cell) => cellXml(cell, strings, linked)).join('')}</row>`;
    })
    .join('');
}

/** The cells by row and column. A merged area takes its first cell's format throughout, so that its border closes. */
function cellsByRow(draft: SheetDraft): Map<number, Map<number, DraftCell>> {
  const byRow = new Map<number, Map<number, DraftCell>>();
  const put = (cell: DraftCell): void => {
    const row = byRow.get(cell.row) ?? new Map<number, DraftCell>();
    byRow.set(cell.row, row.set(cell.col, cell));
  };
  draft.cells.forEach(put);
  for (const area of draft.merges) {
    const first = byRow.get(area.top)?.get(area.left);
    if (!first) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) {
        if (row !== area.top || col !== area.left) put({ ...first, row, col, text: '' });
      }
    }
  }
  return byRow;
}

function cellXml(cell: DraftCell, strings: StringTable, linked: ReadonlySet<string>): string {
  const format = formatIndex(cell.style, linked.has(a1(cell)));
  return cell.text === ''
    ? `<c r="${a1(cell)}" s="${String(format)}"/>`
    : textCell(cell.row, cell.col, format, strings.add(cell.text));
}

function textCell(row: number, col: number, format: number, string: number): string {
  return `<c r="${a1({ row, col })}" s="${String(format)}" t="s"><v>${String(string)}</v></c>`;
}

function merges(draft: SheetDraft): string {
  const areas = draft.merges.filter((area) => area.bottom > area.top || area.right > area.left);
  if (areas.length === 0) return '';
  const refs = areas.map((area) => `<mergeCell ref="${areaA1(area)}"/>`);
  return `<mergeCells count="${String(refs.length)}">${refs.join('')}</mergeCells>`;
}
