import { cellAt, type Book } from '../../model/grid';
import type { Place } from '../../model/place';
import type { Field } from '../../model/table';
import { halfWidth } from '../../language/text/normalize';

/** The cell of a paragraph as a field; null when nothing stands there. */
export function fieldAt({ grids }: Book, place: Place): Field | null {
  const grid = grids.find(({ sheet }) => sheet === place.sheet);
  const cell = grid && cellAt(grid, place.row, place.col);
  if (!cell) return null;
  const { row, col } = place;
  const text = halfWidth(cell.text).trim();
  return {
    place,
    area: { top: row, left: col, bottom: row, right: col },
    raw: cell.text,
    text,
    isBlank: text === '',
    held: cell.value,
    formula: cell.formula,
  };
}
