import type { Book } from '../model/grid';
import type { Place } from '../model/place';

/** Compares two places in reading order: sheet by sheet, then row by row, then left to right. */
export function readingOrder(book: Book): (a: Place, b: Place) => number {
  const sheets = new Map(book.grids.map((grid, index) => [grid.sheet, index]));
  const indexOf = (place: Place) => sheets.get(place.sheet) ?? sheets.size;
  return (a, b) => indexOf(a) - indexOf(b) || a.row - b.row || a.col - b.col;
}
