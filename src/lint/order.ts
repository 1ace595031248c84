import type { Book } from '../model/grid';
import type { Place } from '../model/place';

/** Compares two places in reading order: sheet by sheet, then row by row, then left to right. */
export function readingOrder(book: Book): (a: Place, b: Place) => number {
  const sheets = new Map(book.grids.map((grid, index) => [grid.sheet, index]));
  const indexOf = (place: Place) => sheets.get(place.sheet) ?? sheets.size;
  const bySheet = (a: Place, b: Place) => (a.sheet === b.sheet ? 0 : indexOf(a) - indexOf(b));
  return (a, b) => bySheet(a, b) || a.row - b.row || a.col - b.col;
}
