import { areaA1, type Area } from '../../model/place';
import type { DraftCell, DraftStyle, SheetDraft } from '../../model/sheet-draft';
import { rangesOf, wholeRow } from './alike';
import { toBgr } from './colors';
import type { EtRange, EtWorksheet } from './et';
import { CENTER, LEFT, LINE, RIGHT, THIN } from './et-numbers';

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
  const anchors = new Map(draft.merges.map((area) => [`${area.top},${area.left}`, area]));
  const groups = new Map<string, { readonly style: DraftStyle; readonly areas: Area[] }>();
  for (const cell of draft.cells) {
    const { role, align } = cell.style;
    const key = `${role} ${align}`;
    const area = moved(anchors.get(`${cell.row},${cell.col}`) ?? areaOf(cell), down, across);
    const group = groups.get(key);
    if (group) group.areas.push(area);
    else groups.set(key, { style: cell.style, areas: [area] });
  }
  for (const { style, areas } of Array.from(groups.values())) {
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

/** An area of the draft where it stands in the sheet. */
export function moved({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, bottom: bottom + down, left: left + across, right: right + across };
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

function areaOf({ row, col }: DraftCell): Area {
  return { top: row, bottom: row, left: col, right: col };
}
