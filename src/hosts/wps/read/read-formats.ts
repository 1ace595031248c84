import { areaA1, type Area } from '../../../model/place';
import { addressChunks, rectanglesOf, type CellIndex } from '../../cell-areas';
import { LONGEST_ADDRESS, sortAlike } from '../alike';
import type { EtWorksheet } from '../et';
import { formatOf } from '../tolerant';

/** A cell with content, of which the format is wanted. */
export interface FilledCell extends CellIndex {
  readonly isNumber: boolean;
}

/** Number formats of cells, by `row,col`; absent where none is told. */
export type Formats = ReadonlyMap<string, string>;

/** For how many questions the formats of texts are worth it: what a text shows hardly ever depends on its format. */
const FOR_TEXTS = 9;

/**
 * The number formats of cells with content. First all at once; then those of the numbers, all of them, since their formats
 * say what they are: an amount, a share, a date; then those of the texts. Forms are formatted by columns.
 */
export function readFormats(sheet: EtWorksheet, area: Area, cells: readonly FilledCell[]): Formats {
  const formats = new Map<string, string>();
  const note = (alike: readonly CellIndex[], format: string) => {
    for (const { row, col } of alike) formats.set(`${row},${col}`, format);
  };
  const all = formatOf(sheet.Range(areaA1(area)));
  if (all !== undefined) {
    note(cells, all);
    return formats;
  }
  for (const column of byColumn(cells.filter(({ isNumber }) => isNumber))) {
    for (const { cells: alike, value } of sortAlike(sheet, column, formatOf)) note(alike, value);
  }
  askTexts(
    sheet,
    area,
    cells.filter(({ isNumber }) => !isNumber),
    note,
  );
  return formats;
}

/** Asks for a part of the sheet, and for each half of it where formats differ, as long as it is worth it. */
function askTexts(
  sheet: EtWorksheet,
  area: Area,
  all: readonly CellIndex[],
  note: (alike: readonly CellIndex[], format: string) => void,
): void {
  let questions = FOR_TEXTS;
  const ask = (part: Area, texts: readonly CellIndex[]): void => {
    if (texts.length === 0 || questions <= 0) return;
    questions -= 1;
    const [address, ...others] = addressChunks(rectanglesOf(texts), LONGEST_ADDRESS);
    const format = formatOf(sheet.Range(others.length === 0 ? address! : areaA1(part)));
    if (format !== undefined) note(texts, format);
    else if (texts.length > 1) {
      for (const half of halvesOf(part)) ask(half, texts.filter(isIn(half)));
    }
  };
  ask(area, all);
}

function byColumn(cells: readonly CellIndex[]): CellIndex[][] {
  const columns = new Map<number, CellIndex[]>();
  for (const cell of cells) {
    const known = columns.get(cell.col);
    if (known) known.push(cell);
    else columns.set(cell.col, [cell]);
  }
  return Array.from(columns.values());
}

/** By columns first, then by rows. */
function halvesOf(area: Area): readonly Area[] {
  const { top, left, bottom, right } = area;
  const [row, col] = [Math.floor((top + bottom) / 2), Math.floor((left + right) / 2)];
  if (left < right) {
    return [
      { ...area, right: col },
      { ...area, left: col + 1 },
    ];
  }
  return [
    { ...area, bottom: row },
    { ...area, top: row + 1 },
  ];
}

function isIn({ top, left, bottom, right }: Area): (cell: CellIndex) => boolean {
  return ({ row, col }) => row >= top && row <= bottom && col >= left && col <= right;
}
