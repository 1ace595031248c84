import { groupBy } from '../model/group-by';
import type { Edit, SetText } from '../model/edit';
import { heldAt, type Book, type Cell, type Grid } from '../model/grid';
import { a1 } from '../model/place';

/**
 * The workbook as it would be after text edits, for previews and for finding out what a fix leaves to be fixed.
 * Unedited sheets and rows are shared with the original. Throws when a cell no longer holds what its edit expects.
 */
export function applyTextEdits(book: Book, edits: readonly Edit[]): Book {
  const texts = edits.map((edit) => {
    if (edit.kind !== 'set-text') throw new Error('only text edits can be previewed');
    return edit;
  });
  const bySheet = groupBy(texts, ({ place }) => place.sheet);
  return {
    ...book,
    grids: book.grids.map((grid) => {
      const own = bySheet.get(grid.sheet);
      return own ? editGrid(grid, own) : grid;
    }),
  };
}

function editGrid(grid: Grid, edits: readonly SetText[]): Grid {
  const rows = new Map(grid.rows);
  for (const { place, held, text } of edits) {
    if (heldAt(grid, place.row, place.col) !== held) {
      throw new Error(`${place.sheet}!${a1(place)} no longer holds ${JSON.stringify(held)}`);
    }
    const row = [...(rows.get(place.row) ?? [])];
    row[place.col] = text === '' ? undefined : textCell(text);
    rows.set(place.row, row);
  }
  return { ...grid, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
}

export function textCell(text: string): Cell {
  return { kind: 'text', value: text, text, format: '@', formula: false };
}
