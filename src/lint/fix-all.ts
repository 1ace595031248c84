import type { SetText } from '../model/edit';
import { heldAt, type Book } from '../model/grid';
import type { Outcome } from '../model/outcome';
import { a1, type Place } from '../model/place';
import type { Problem } from '../model/problem';
import { applyTextEdits } from './apply-edits';
import { check, type CheckOptions } from './check';
import { provedSafe } from './proof/found';
import type { Offer } from './proof/verdict';

/** After this many rounds fixes that still call for fixes are left to a person (ESLint's number). */
const MAX_PASSES = 10;

/** All safe fixes of a workbook (一键修复): one edit a cell, from what it holds now to what it will hold. */
export interface BulkFix {
  readonly edits: readonly SetText[];
  /** The problems that these edits put right, as they were first reported. */
  readonly problems: readonly Problem[];
  /** What checking finds afterwards. */
  readonly after: Outcome;
}

/**
 * Applies safe fixes in memory, pass by pass, until none is left that holds. Nothing is written anywhere.
 * @param leave cells that are to stay as they are, since a person has answered for them
 */
export function fixAll(
  book: Book,
  options: CheckOptions = {},
  leave: (place: Place) => boolean = () => false,
): BulkFix {
  const texts = new Map<string, SetText>();
  const fixed: Problem[] = [];
  const isLeft = ({ fix }: Offer) =>
    fix.edits.some((edit) => edit.kind !== 'set-text' || leave(edit.place));
  let now = book;
  let outcome = check(now, options);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const offers = provedSafe(outcome, isLeft);
    const edits = offers.flatMap(({ fix }) => fix.edits).filter((edit) => edit.kind === 'set-text');
    if (edits.length === 0) break;
    for (const edit of edits) texts.set(keyOf(edit), edit);
    fixed.push(...offers.map(({ problem }) => problem));
    now = applyTextEdits(now, edits);
    outcome = check(now, options);
  }
  const edits = [...texts.values()].map((edit) => fromOriginal(book, edit));
  return {
    edits: edits.filter(({ held, text }) => held !== text),
    problems: fixed,
    after: outcome,
  };
}

function fromOriginal(book: Book, edit: SetText): SetText {
  const grid = book.grids.find(({ sheet }) => sheet === edit.place.sheet)!;
  return { ...edit, held: heldAt(grid, edit.place.row, edit.place.col) };
}

function keyOf({ place }: SetText): string {
  return `${place.sheet}!${a1(place)}`;
}
