import type { DeleteRow, InsertRow } from '../../../model/edit';
import { a1, areaA1, type Area } from '../../../model/place';
import type { CellIndex } from '../../cell-areas';
import { shiftArea } from '../../../model/row-shift';
import { rowShift, type RowEdit } from '../../write-plan';
import { isCovered, type Before } from './before';
import { putContent, readContent, writeText } from './content';
import { wholeRow } from '../alike';
import type { EtWorksheet } from '../et';
import { LIKE_ABOVE, LIKE_BELOW, SHIFT_DOWN, SHIFT_UP } from '../et-numbers';
import type { Journal } from './journal';
import { readLooks } from '../looks';
import type { MovingMarks } from '../marks/moving-marks';
import { formatOf } from '../tolerant';

/** A sheet whose rows are moved. */
export interface RowSite {
  readonly sheet: EtWorksheet;
  readonly name: string;
  readonly journal: Journal;
  readonly marks: MovingMarks;
  /** The columns in use. */
  readonly used: Area;
}

/** Inserts and deletes rows, bottom up; merged areas are followed as they move. */
export function editRows(site: RowSite, rows: readonly RowEdit[], { merges }: Before): void {
  let now = merges;
  for (const edit of rows) {
    now = edit.kind === 'insert-row' ? insertRow(site, edit, now) : deleteRow(site, edit, now);
  }
}

function insertRow(site: RowSite, edit: InsertRow, merges: readonly Area[]): readonly Area[] {
  const { sheet, name, journal, marks } = site;
  const { row, like } = edit;
  const { RowHeight: height } = wholeRow(sheet, like);
  const isBeside = like === row || like === row - 1;
  const looks = isBeside ? null : looksOfRow(site, like, merges);
  const formats = formatsOfRow(site, like, merges);
  wholeRow(sheet, row).Insert(SHIFT_DOWN, like === row ? LIKE_BELOW : LIKE_ABOVE);
  journal.note(name, (again) => wholeRow(again, row).Delete(SHIFT_UP));
  marks.move(rowShift(edit));
  journal.note(name, () => marks.move({ ...rowShift(edit), kind: 'delete' }));

  const moved = merges.flatMap((area) => shiftArea(area, rowShift(edit)) ?? []);
  const grown = moved.map((area) => (grows(edit, area) ? { ...area, bottom: row } : area));
  const model = like >= row ? like + 1 : like;
  const across = grown
    .filter(({ top, bottom }) => top === model && bottom === model)
    .map((area) => ({ ...area, top: row, bottom: row }));
  looks?.(sheet, ({ col }) => ({ row, col }));
  if (looks) marks.bare(sheet, row, row - 1);
  marks.bare(sheet, row, model);
  if (typeof height === 'number') wholeRow(sheet, row).RowHeight = height;
  for (const area of moved.filter((each) => grows(edit, each))) {
    journal.note(name, (again) => remerge(again, area));
    remerge(sheet, { ...area, bottom: row });
  }
  for (const area of across) sheet.Range(areaA1(area)).Merge();
  formats.forEach((format, col) => {
    sheet.Range(a1({ row, col })).NumberFormat = format;
  });
  for (const { col, text } of edit.cells) writeText(sheet, { row, col }, text);
  return [...grown, ...across];
}

/** Deletes a row. The label of a merged area whose first row goes away moves to the area's next row. */
function deleteRow(site: RowSite, edit: DeleteRow, merges: readonly Area[]): readonly Area[] {
  const { sheet, name, journal, marks } = site;
  const { row } = edit;
  const isTouched = ({ top, bottom }: Area) => top <= row && bottom >= row;
  const headless = merges.filter(({ top, bottom }) => top === row && bottom > row);
  const looks = readLooks(sheet, cellsOfRow(site, row));
  const { RowHeight: height } = wholeRow(sheet, row);
  const contents = cellsOfRow(site, row)
    .filter((cell) => !isCovered(merges, cell))
    .map((cell) => ({ cell, content: readContent(sheet, cell) }));

  for (const area of headless) {
    journal.note(name, (again) => remerge(again, area));
    sheet.Range(areaA1(area)).UnMerge();
    const below = { row: row + 1, col: area.left };
    const hidden = readContent(sheet, below);
    journal.note(name, (again) => putContent(again, below, hidden));
    const label = contents.find(({ cell }) => cell.col === area.left);
    if (label) putContent(sheet, below, label.content);
  }
  wholeRow(sheet, row).Delete(SHIFT_UP);
  journal.note(name, (again) => {
    looks(again, (cell) => cell);
    if (typeof height === 'number') wholeRow(again, row).RowHeight = height;
    for (const { cell, content } of contents) putContent(again, cell, content);
    for (const area of merges.filter(isTouched)) remerge(again, area);
  });
  journal.note(name, (again) => wholeRow(again, row).Insert(SHIFT_DOWN, LIKE_ABOVE));
  marks.move(rowShift(edit));
  journal.note(name, () => marks.move({ ...rowShift(edit), kind: 'insert' }));
  for (const area of headless) remerge(sheet, { ...area, bottom: area.bottom - 1 });
  return merges.flatMap((area) => shiftArea(area, rowShift(edit)) ?? []).filter(isMerge);
}

/** Merges an area anew; merging what is merged in part is refused. */
function remerge(sheet: EtWorksheet, area: Area): void {
  const range = sheet.Range(areaA1(area));
  range.UnMerge();
  if (isMerge(area)) range.Merge();
}

function looksOfRow(site: RowSite, row: number, merges: readonly Area[]) {
  const isTall = (cell: CellIndex) =>
    merges.some(
      ({ top, bottom, left, right }) =>
        top < bottom && top <= row && bottom >= row && left <= cell.col && right >= cell.col,
    );
  return readLooks(
    site.sheet,
    cellsOfRow(site, row).filter((cell) => !isTall(cell)),
  );
}

/** Number formats by column; what a merged area covers has none of its own. */
function formatsOfRow(
  site: RowSite,
  row: number,
  merges: readonly Area[],
): ReadonlyMap<number, string> {
  const formats = new Map<number, string>();
  for (const cell of cellsOfRow(site, row).filter((each) => !isCovered(merges, each))) {
    const format = formatOf(site.sheet.Range(a1(cell)));
    if (format !== undefined) formats.set(cell.col, format);
  }
  return formats;
}

function cellsOfRow({ used }: RowSite, row: number): CellIndex[] {
  const cells: CellIndex[] = [];
  for (let { left: col } = used; col <= used.right; col += 1) cells.push({ row, col });
  return cells;
}

function grows({ grow }: InsertRow, area: Area): boolean {
  return grow.some(({ top, left }) => top === area.top && left === area.left);
}

function isMerge({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}
