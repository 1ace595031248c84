import type { Book, Grid } from '../../model/grid';
import type { Area } from '../../model/place';
import type { Field } from '../../model/table';
import type { TextLayout } from '../../model/text-layout';
import { fieldAt } from './field';

/** A line of running text with what Word adds to it. */
export interface Line {
  readonly field: Field;
  readonly number: string;
  readonly outline: number;
  readonly inContents: boolean;
}

/** The lines of a sheet that are no part of a table: rows on which one cell alone is filled; text boxes of a document too. */
export function linesOf(
  book: Book,
  sheet: string,
  layout: TextLayout | null,
  tables: readonly Area[],
): Line[] {
  const grid = book.grids.find((one) => one.sheet === sheet);
  const lines: Line[] = [];
  const areas = tables.map((area) => ({
    ...area,
    top: grid ? firstWideRow(grid, area) : area.top,
  }));
  for (const [row, cells] of grid?.rows ?? []) {
    if (areas.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
    const filled = Object.keys(cells)
      .map(Number)
      .filter((col) => cells[col] !== undefined);
    if (!layout && filled.length !== 1) continue;
    for (const col of filled) {
      const field = fieldAt(book, { sheet, row, col });
      if (!field || field.isBlank) continue;
      const own = col === 0 ? layout : null;
      lines.push({
        field,
        number: own?.numbers.get(row) ?? '',
        outline: own?.levels.get(row) ?? 0,
        inContents: layout?.contents.has(row) ?? false,
      });
    }
  }
  return lines;
}

/** What stands alone on its row above a form's first label is running text, whatever the form took for its title. */
function firstWideRow(grid: Grid, { top, bottom }: Area): number {
  for (let row = top; row <= bottom; row += 1) {
    if ((grid.rows.get(row) ?? []).filter((cell) => cell !== undefined).length > 1) return row;
  }
  return top;
}
