import type { Book } from '../model/grid';
import { cellAt } from '../model/grid';
import type { Outcome } from '../model/outcome';
import type { Outline } from '../model/outline';
import type { NamedPlace, Place } from '../model/place';
import { placed } from './proof/found';
import { lineKey, placeName, TEXT_SHEET, type TextLayout } from '../model/text-layout';

/** As much of a paragraph is quoted. */
const QUOTED = 60;

/** The outcome of a text with its places called as a reader of the text finds them: paragraph or line, headings, words. */
export function withNamedPlaces(
  outcome: Outcome,
  book: Book,
  text: TextLayout,
  outline: Outline | null,
): Outcome {
  const paths = new Map(
    (outline?.paragraphs ?? []).map(({ field, path }) => [lineKey(field.place), path.join(' › ')]),
  );
  const titles = new Map<string, string>();
  for (const { sheet, title } of outcome.tables)
    if (title && !titles.has(sheet)) titles.set(sheet, title.text);
  const grids = new Map(book.grids.map((grid) => [grid.sheet, grid]));
  const nameOf = (place: Place): NamedPlace => {
    const grid = grids.get(place.sheet);
    const words = (grid && cellAt(grid, place.row, place.col)?.text) ?? '';
    const title = titles.get(place.sheet);
    const ordinal = /^表(\d+)$/.exec(place.sheet)?.[1];
    const table = ordinal ? `第${ordinal}张表${title ? `（${title}）` : ''}` : place.sheet;
    return {
      cell: placeName(place, text),
      path: place.sheet === TEXT_SHEET ? (paths.get(lineKey(place)) ?? '') : table,
      quote: words.trim().slice(0, QUOTED),
    };
  };
  const named = <Placed extends { readonly place: Place }>(one: Placed): Placed => ({
    ...one,
    place: { ...one.place, named: nameOf(one.place) },
  });
  return {
    ...outcome,
    problems: outcome.problems.map((problem) =>
      placed(problem, { place: named(problem).place, related: problem.related.map(named) }),
    ),
    unjudged: outcome.unjudged.map(named),
    text,
  };
}
