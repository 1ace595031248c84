import { areaA1 } from '../../../model/place';
import type { DraftStyle, SheetDraft } from '../../../model/sheet-draft';
import { areasByStyle } from '../../draft-styles';
import { rangesOf, wholeRow } from '../alike';
import { toBgr } from '../colors';
import type { EtRange, EtWorksheet } from '../et';
import { CENTER, LEFT, LINE, RIGHT, THIN } from '../et-numbers';

// The same look as the file writer's: what is inserted and what is saved are one form.
const FONT = '宋体';
const GREY = '#EDEDED';
const BLACK = '#000000';
const SIZES = { title: 18, label: 11, input: 11, note: 9, plain: 11 } as const;
const ALIGN = { left: LEFT, center: CENTER, right: RIGHT } as const;
/** In points; the program refuses more. */
const HIGHEST = 409;

/** Draws the looks of a draft, style by style: cells of one style are named together. */
export function drawLooks(
  sheet: EtWorksheet,
  draft: SheetDraft,
  down: number,
  across: number,
): void {
  for (const { style, areas } of areasByStyle(draft, down, across)) {
    for (const range of rangesOf(sheet, areas)) drawStyle(range, style);
  }
}

/** Columns are as wide as so many characters, in the draft and in WPS alike. */
export function setWidths(sheet: EtWorksheet, draft: SheetDraft): void {
  draft.widths.forEach((characters, col) => {
    sheet.Range(areaA1({ top: 0, bottom: 0, left: col, right: col })).ColumnWidth = characters;
  });
}

export function setHeights(sheet: EtWorksheet, draft: SheetDraft, down: number): void {
  draft.heights.forEach((points, row) => {
    wholeRow(sheet, row + down).RowHeight = Math.min(points, HIGHEST);
  });
}

function drawStyle(range: EtRange, { role, align }: DraftStyle): void {
  range.HorizontalAlignment = ALIGN[align];
  range.VerticalAlignment = CENTER;
  range.WrapText = true;
  const { Font } = range;
  Font.Name = FONT;
  Font.Size = SIZES[role];
  Font.Bold = role === 'title' || role === 'label';
  if (role === 'label') range.Interior.Color = toBgr(GREY);
  if (role === 'title' || role === 'plain') return;
  const { Borders } = range;
  Borders.LineStyle = LINE;
  Borders.Weight = THIN;
  Borders.Color = toBgr(BLACK);
}
