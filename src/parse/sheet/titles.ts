import type { Lattice } from './lattice';
import type { Slot } from './slot';
import { isTitleLike } from '../labels/title-words';

/** A row with more on it is no title row. */
const MOST_CELLS = 6;

/** The titles on a row: more than one where tables stand side by side. Rows with much else on them have none. */
export function titlesAt(lattice: Lattice, row: number): readonly Slot[] {
  const slots = lattice.slots(row);
  if (slots.length > MOST_CELLS || !slots.some(({ label }) => label.title)) return [];
  const titles = slots.filter((slot) => slot.row === row && slot.label.title && !slot.label.column);
  return slots.length <= titles.length + 2 ? titles : [];
}

/** The title among the rows above a form's first label: a proper one, or the only words of their row that sound like one. */
export function titleIn(lattice: Lattice, rows: readonly number[]): Slot | null {
  for (const row of rows) {
    const [title] = titlesAt(lattice, row);
    if (title) return title;
  }
  for (const row of rows) {
    const [only, second] = lattice.slots(row);
    const isSole = only && !second && !only.label.known && !only.label.inline;
    if (isSole && isTitleLike(only.text)) return only;
  }
  return null;
}
