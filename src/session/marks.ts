import type { Mark } from '../hosts/host';
import { a1 } from '../model/place';
import type { Severity } from '../model/problem';
import type { ListedProblem } from './state';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** One mark a cell, in the colour of its gravest problem. */
export function marksOf(problems: readonly ListedProblem[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { problem } of problems) {
    const { place, area, severity } = problem;
    const cell = `${place.sheet}!${a1(place)}`;
    const known = marks.get(cell);
    if (known && GRAVITY[known.severity] >= GRAVITY[severity]) continue;
    marks.set(cell, { sheet: place.sheet, area, severity });
  }
  return Array.from(marks.values());
}
