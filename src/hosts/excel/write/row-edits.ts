import type { DeleteRow, InsertRow } from '../../../model/edit';
import { areaA1, type Area } from '../../../model/place';
import { shiftArea } from '../../../model/row-shift';
import { rowShift, type RowEdit } from '../../write-plan';
import { hasExcelApi } from '../capabilities';
import type { MovingMarks } from '../marks/moving-marks';
import { queueContent, queueTexts, type Target } from './put-content';
import type { Before } from './sheet-before';

/** Queues inserting and deleting rows, bottom up. Merged areas are followed as they move, where Excel told them. */
export function queueRowEdits(
  target: Target,
  rows: readonly RowEdit[],
  before: Before,
  marks: MovingMarks,
): void {
  let merges = before.merges;
  for (const edit of rows) {
    const after =
      edit.kind === 'insert-row'
        ? insertRow(target, edit, merges, before)
        : deleteRow(target, edit, merges, before);
    merges = merges && after;
    bareNewRow(target, edit, marks);
  }
}

/** Queues taking the first `count` of these edits back, last first, and putting touched merges back as they were. */
export function queueRowUndo(
  target: Target,
  rows: readonly RowEdit[],
  count: number,
  before: Before,
  marks: MovingMarks,
): void {
  for (const edit of rows.slice(0, count).reverse()) {
    const { row } = edit;
    if (edit.kind === 'insert-row') deleteAgain(target, row);
    else restoreRow(target, row, before);
    const isBack = edit.kind === 'delete-row';
    if (isBack) marks.bare(target, row, row - 1);
    marks.move(target, { kind: isBack ? 'insert' : 'delete', row, count: 1 });
  }
  const touched = (before.merges ?? []).filter((area) =>
    rows.some((edit) =>
      edit.kind === 'insert-row'
        ? edit.grow.some((grown) => areaA1(grown) === areaA1(area))
        : area.top <= edit.row && area.bottom >= edit.row,
    ),
  );
  for (const area of touched) {
    const range = target.sheet.getRange(areaA1(area));
    range.unmerge();
    if (isMerge(area)) range.merge();
  }
}

/** A row that Excel made after a marked one is not marked itself. */
function bareNewRow(target: Target, edit: RowEdit, marks: MovingMarks): void {
  if (edit.kind === 'insert-row') {
    marks.bare(target, edit.row, edit.row - 1);
    if (edit.like !== edit.row - 1) marks.bare(target, edit.row, edit.like);
  }
  marks.move(target, rowShift(edit));
}

function deleteAgain(target: Target, row: number): void {
  wholeRow(target, row).delete('Up');
  target.ownWrites.expect(target.id, `${row + 1}:${row + 1}`);
}

function insertRow(
  target: Target,
  edit: InsertRow,
  merges: readonly Area[] | null,
  before: Before,
): readonly Area[] {
  const { row, like } = edit;
  wholeRow(target, row).insert('Down');
  target.ownWrites.expect(target.id, `${row + 1}:${row + 1}`);
  const moved = (merges ?? []).flatMap((area) => shiftArea(area, rowShift(edit)) ?? []);
  const grown = moved.map((area) => (grows(edit, area) ? { ...area, bottom: row } : area));
  const model = like >= row ? like + 1 : like;
  const across = grown
    .filter(({ top, bottom }) => top === model && bottom === model)
    .map((area) => ({ ...area, top: row, bottom: row }));

  if (merges && hasExcelApi('1.9')) copyLooks(target, row, model, grown, before.area);
  const height = before.height(like);
  if (height !== null) wholeRow(target, row).format.rowHeight = height;
  for (const area of edit.grow) target.sheet.getRange(areaA1({ ...area, bottom: row })).merge();
  for (const area of across) target.sheet.getRange(areaA1(area)).merge();
  queueTexts(
    target,
    edit.cells.map(({ col, text }) => ({
      row,
      col,
      text,
      format: before.content(like, col).format,
    })),
  );
  return [...grown, ...across];
}

/** Excel gives a new row the looks of the row above; where the model is another row, or was styled cell by cell, they are copied. */
function copyLooks(
  target: Target,
  row: number,
  model: number,
  merges: readonly Area[],
  used: Area,
): void {
  // A merge over several rows brings its looks with it, and must not be written into.
  const covered = new Set<number>();
  for (const { top, bottom, left, right } of merges) {
    const isTall = top < bottom && [row, model].some((each) => each >= top && each <= bottom);
    for (let col = left; isTall && col <= right; col += 1) covered.add(col);
  }
  let from = used.left;
  for (let col = used.left; col <= used.right + 1; col += 1) {
    if (col <= used.right && !covered.has(col)) continue;
    if (from < col) {
      const line = (at: number) => areaA1({ top: at, bottom: at, left: from, right: col - 1 });
      target.sheet.getRange(line(row)).copyFrom(target.sheet.getRange(line(model)), 'Formats');
    }
    from = col + 1;
  }
}

/** Deletes a row. The label of a merged area whose first row goes away moves to the area's next row. */
function deleteRow(
  target: Target,
  edit: DeleteRow,
  merges: readonly Area[] | null,
  before: Before,
): readonly Area[] {
  const { row } = edit;
  const headless = (merges ?? []).filter(({ top, bottom }) => top === row && bottom > row);
  for (const area of headless) {
    target.sheet.getRange(areaA1(area)).unmerge();
    queueContent(target, row + 1, area.left, before.content(row, area.left));
  }
  wholeRow(target, row).delete('Up');
  target.ownWrites.expect(target.id, `${row + 1}:${row + 1}`);
  for (const area of headless) {
    const rest = { ...area, bottom: area.bottom - 1 };
    if (isMerge(rest)) target.sheet.getRange(areaA1(rest)).merge();
  }
  return (merges ?? []).flatMap((area) => shiftArea(area, rowShift(edit)) ?? []).filter(isMerge);
}

function restoreRow(target: Target, row: number, before: Before): void {
  wholeRow(target, row).insert('Down');
  target.ownWrites.expect(target.id, `${row + 1}:${row + 1}`);
  const height = before.height(row);
  if (height !== null) wholeRow(target, row).format.rowHeight = height;
  const { left, right } = before.area;
  for (let col = left; col <= right; col += 1) {
    if (!isCovered(before, row, col)) queueContent(target, row, col, before.content(row, col));
  }
}

/** The inside of a merge holds nothing of its own. */
function isCovered({ merges }: Before, row: number, col: number): boolean {
  return (merges ?? []).some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && col >= left && col <= right && (row !== top || col !== left),
  );
}

function grows({ grow }: InsertRow, area: Area): boolean {
  return grow.some(({ top, left }) => top === area.top && left === area.left);
}

function isMerge({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}

function wholeRow(target: Target, row: number): Excel.Range {
  return target.sheet.getRange(`${row + 1}:${row + 1}`);
}
