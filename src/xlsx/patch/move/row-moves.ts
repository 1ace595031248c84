import type { DeleteRow, InsertRow } from '../../../model/edit';
import { areaA1, parseAreaA1, type Area } from '../../../model/place';
import { LAST_ROW } from '../../zip/guards';
import { CannotMoveRows } from '../errors';

/** A row to be inserted, and the number it will have. */
export interface NewRow {
  readonly edit: InsertRow;
  readonly row: number;
}

/**
 * Where the rows of one sheet go. All edits speak of the sheet as it was read: an insertion does not move the rows that the
 * others name. Rows inserted at one place stand in the order of their edits; a row that is deleted at an insertion's
 * place was below the new ones.
 */
export class RowMoves {
  readonly added: readonly NewRow[];
  private readonly inserts: readonly number[];
  private readonly deletes: readonly number[];
  private readonly deleted: ReadonlySet<number>;

  constructor(
    readonly sheet: string,
    edits: readonly (InsertRow | DeleteRow)[],
  ) {
    const inserted = edits.filter((edit): edit is InsertRow => edit.kind === 'insert-row');
    const ascending = (rows: Iterable<number>): number[] => Array.from(rows).sort((a, b) => a - b);
    this.deleted = new Set(edits.flatMap((edit) => (edit.kind === 'delete-row' ? edit.row : [])));
    this.deletes = ascending(this.deleted);
    this.inserts = ascending(inserted.map(({ row }) => row));
    this.added = inserted
      .map((edit, order) => ({ edit, order }))
      .sort((a, b) => a.edit.row - b.edit.row || a.order - b.order)
      .map(({ edit }, index) => ({
        edit,
        row: edit.row + index - countBelow(this.deletes, edit.row),
      }));
  }

  /** The first row that may stand elsewhere afterwards. */
  get firstRow(): number {
    return Math.min(this.inserts[0] ?? Infinity, this.deletes[0] ?? Infinity);
  }

  isDeleted(row: number): boolean {
    return this.deleted.has(row);
  }

  /** Where a row stands afterwards; null when it is deleted. */
  row(row: number): number | null {
    return this.deleted.has(row) ? null : this.edge(row);
  }

  /** Where the upper edge of a row stands afterwards; of a deleted row, that of what follows it. */
  edge(row: number): number {
    return row + countBelow(this.inserts, row + 1) - countBelow(this.deletes, row);
  }

  /** An area afterwards: around rows inserted inside it, without deleted ones; null when nothing of it is left. */
  area(area: Area): Area | null {
    let { top, bottom } = area;
    while (top <= bottom && this.deleted.has(top)) top += 1;
    while (top <= bottom && this.deleted.has(bottom)) bottom -= 1;
    if (top > bottom) return null;
    return { ...area, top: this.edge(top), bottom: Math.min(LAST_ROW, this.edge(bottom)) };
  }

  /** Whether rows are inserted between the rows of an area, or some of them deleted. */
  cuts(area: Area): boolean {
    const moved = this.area(area);
    return (
      moved === null || moved.bottom - moved.top !== area.bottom - area.top || this.anyDeleted(area)
    );
  }

  /** A list of areas as attributes hold it, `A1:B2 D4`; new rows belong where the row that they are like belongs. Empty when nothing is left. */
  sqref(list: string): string {
    const areas = list
      .trim()
      .split(/\s+/)
      .flatMap((text) => {
        // Whole columns stay what they are.
        if (/^\$?[A-Za-z]+:\$?[A-Za-z]+$/.test(text)) return text;
        const area = parseAreaA1(text);
        if (!area) throw this.refuse(`表中有不认识的区域 ${text}`);
        return this.formatArea(area).map(areaA1);
      });
    return areas.join(' ');
  }

  /** An area of cells with one format, afterwards. */
  private formatArea(area: Area): Area[] {
    const moved = this.area(area);
    const areas = moved ? [moved] : [];
    for (const { edit, row } of this.added) {
      if (edit.like < area.top || edit.like > area.bottom) continue;
      const last = areas[areas.length - 1];
      if (last && row >= last.top && row <= last.bottom) continue;
      if (last && row === last.bottom + 1) areas[areas.length - 1] = { ...last, bottom: row };
      else if (last && row === last.top - 1) areas[areas.length - 1] = { ...last, top: row };
      else areas.push({ ...area, top: row, bottom: row });
    }
    return areas;
  }

  private anyDeleted(area: Area): boolean {
    return countBelow(this.deletes, area.bottom + 1) > countBelow(this.deletes, area.top);
  }

  /** The refusal to move rows; `what` is a clause such as “表中有数据透视表”. */
  refuse(what: string): CannotMoveRows {
    const place = { sheet: this.sheet, row: Math.min(this.firstRow, LAST_ROW), col: 0 };
    return new CannotMoveRows(
      place,
      `不能自动增减行：${what}。请在 Excel 或 WPS 中手工增减这一行。`,
    );
  }
}

/** How many of ascending numbers are less than one. */
function countBelow(ascending: readonly number[], number: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
