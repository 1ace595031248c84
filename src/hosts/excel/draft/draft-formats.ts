import { areaA1 } from '../../../model/place';
import type { DraftStyle, SheetDraft } from '../../../model/sheet-draft';
import { areasByStyle } from '../../draft-styles';
import { formatsOf } from '../formats-of';

// The same look as the file writer's: what is inserted and what is saved are one form.
const FONT = '宋体';
const GREY = '#EDEDED';
const SIZES = { title: 18, label: 11, input: 11, note: 9, plain: 11 } as const;
const LINE = '#000000';
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Queues the looks of a draft, style by style: cells of one style are named together where Excel can (1.9). */
export function queueLooks(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  down: number,
  across: number,
): void {
  for (const { style, areas } of areasByStyle(draft, down, across)) {
    for (const format of formatsOf(sheet, areas)) queueStyle(format, style);
  }
}

/** The columns' widths: characters become points as in Excel's default font. */
export function queueWidths(sheet: Excel.Worksheet, draft: SheetDraft): void {
  draft.widths.forEach((characters, col) => {
    const column = sheet.getRange(areaA1({ top: 0, bottom: 0, left: col, right: col }));
    column.format.columnWidth = characters * 5.25 + 3.75;
  });
}

export function queueHeights(sheet: Excel.Worksheet, draft: SheetDraft, down: number): void {
  draft.heights.forEach((points, row) => {
    const line = sheet.getRange(`${row + down + 1}:${row + down + 1}`);
    line.format.rowHeight = points;
  });
}

function queueStyle(format: Excel.RangeFormat, { role, align }: DraftStyle): void {
  format.horizontalAlignment = ALIGN[align];
  format.verticalAlignment = 'Center';
  format.wrapText = true;
  format.font.name = FONT;
  format.font.size = SIZES[role];
  format.font.bold = role === 'title' || role === 'label';
  if (role === 'label') format.fill.color = GREY;
  if (role === 'title' || role === 'plain') return;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = LINE;
  }
}
