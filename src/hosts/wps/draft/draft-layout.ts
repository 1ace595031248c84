import type { Area } from '../../../model/place';
import { areaA1 } from '../../../model/place';
import type { SheetDraft } from '../../../model/sheet-draft';
import { rectanglesOf } from '../../cell-areas';
import { needsTextFormat } from '../../text-format';
import { holds } from '../../write-plan';
import { rangesOf } from '../alike';
import { notKept, writeText } from '../write/content';
import { moved } from '../../draft-styles';
import { drawLooks, setHeights, setWidths } from './draft-looks';
import type { EtWorksheet } from '../et';
import { heldIn, readBlock } from '../read/read-block';

/** Where a draft goes: a sheet, and how far down and to the right. */
export interface Site {
  readonly sheet: EtWorksheet;
  readonly down: number;
  readonly across: number;
  /** The draft has a sheet of its own: its print set-up is ours to say. */
  readonly isNew: boolean;
}

/** Text formats before texts, merges before looks: lines of an area that is merged afterwards go missing. */
export function layOut({ sheet, down, across, isNew }: Site, draft: SheetDraft): void {
  const cells = draft.cells.map((cell) => ({
    ...cell,
    row: cell.row + down,
    col: cell.col + across,
  }));
  const asText = cells.filter(({ text, style }) => style.text || needsTextFormat(text));
  for (const range of rangesOf(sheet, rectanglesOf(asText))) range.NumberFormat = '@';
  writeTexts(sheet, moved(extentOf(draft), down, across), cells);
  for (const area of draft.merges) sheet.Range(areaA1(moved(area, down, across))).Merge();
  drawLooks(sheet, draft, down, across);
  setHeights(sheet, draft, down);
  if (isNew) setWidths(sheet, draft);
}

/** The area that a draft takes. */
export function extentOf({ cells, merges }: SheetDraft): Area {
  const rows = [...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)];
  const cols = [...cells.map(({ col }) => col), ...merges.map(({ right }) => right)];
  return { top: 0, left: 0, bottom: Math.max(0, ...rows), right: Math.max(0, ...cols) };
}

interface PlacedText {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** All texts by one call, and once more cell by cell where a build refuses that, or does it in silence only in part. */
function writeTexts(sheet: EtWorksheet, area: Area, texts: readonly PlacedText[]): void {
  const matrix = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => ''),
  );
  for (const { row, col, text } of texts) matrix[row - area.top]![col - area.left] = text;
  try {
    sheet.Range(areaA1(area)).Value2 = matrix;
  } catch {
    // Cell by cell, below.
  }
  for (const cell of missing(sheet, area, texts)) writeText(sheet, cell, cell.text);
  const [lost] = missing(sheet, area, texts);
  if (lost) throw notKept(sheet, lost);
}

function missing(
  sheet: EtWorksheet,
  area: Area,
  texts: readonly PlacedText[],
): readonly PlacedText[] {
  const block = readBlock(sheet, area);
  return texts.filter(({ row, col, text }) => !holds(heldIn(block, row, col), text));
}
