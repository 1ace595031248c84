import type { InsertRow } from '../model/edit';
import { contains, type Area } from '../model/place';
import type { ColumnId, Field, Indicator, Table } from '../model/table';
import { withoutBlanks } from '../language/text/normalize';

/** Texts for the cells of a new indicator row. */
export type RowTexts = Readonly<Partial<Record<ColumnId, string>>>;

/**
 * A new row right below an existing indicator. Merged levels above it grow over the new row where the new row
 * belongs to them, so that the form looks as if it had been typed there.
 * @param keep which levels the new row shares with the row above
 */
export function insertBelow(
  above: Indicator,
  texts: RowTexts,
  keep: readonly ('level1' | 'level2')[],
): InsertRow {
  const row = lastRowOf(above) + 1;
  const grow = keep
    .map((level) => above[level])
    .filter((field): field is Field => field !== null && isTall(field.area))
    .map(({ area }) => area);
  const cells = Object.entries(texts).flatMap(([column, text]) => {
    const header = above.block.columns[column as ColumnId];
    return header && text !== undefined
      ? [{ col: columnOf(above, column as ColumnId, header), text }]
      : [];
  });
  return {
    kind: 'insert-row',
    sheet: sheetOf(above),
    row,
    like: above.row,
    cells: cells.filter(({ col }) => !grow.some((area) => contains(area, area.top, col))),
    grow,
    held: proofOf(above),
  };
}

/** The level 1 and level 2 of an existing row, for a new row beside it. */
export function levelTexts({ level1, level2 }: Indicator): RowTexts {
  return {
    ...(level1 ? { level1: withoutBlanks(level1.text) } : {}),
    ...(level2 ? { level2: withoutBlanks(level2.text) } : {}),
  };
}

/** Indicator rows may be several sheet rows tall: the last of them. */
function lastRowOf({ row, cells }: Indicator): number {
  const name = cells.level3 ?? cells.value;
  return name ? Math.max(row, name.area.bottom) : row;
}

function columnOf(indicator: Indicator, column: ColumnId, header: Field): number {
  return indicator.cells[column]?.area.left ?? header.area.left;
}

function isTall(area: Area): boolean {
  return area.bottom > area.top;
}

/** A block may have lost any of its columns; one it has. */
function sheetOf({ cells, block }: Indicator): string {
  const [field] = [...Object.values(cells), ...Object.values(block.columns)];
  return field!.place.sheet;
}

/** Name and value of the row above must still be what was read. */
function proofOf({ cells }: Indicator): InsertRow['held'] {
  return [cells.level3, cells.value]
    .filter((field): field is Field => field !== undefined)
    .map(({ place, held }) => ({ place, held }));
}

/** The last indicator of a table that fits; new rows of its kind go below it. */
export function lastOf(
  table: Table,
  fits: (indicator: Indicator) => boolean,
): Indicator | undefined {
  return [...table.indicators].reverse().find(fits);
}
