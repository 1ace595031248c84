import type { SetText } from '../model/edit';
import { heldAt, type Book } from '../model/grid';
import type { Outcome } from '../model/outcome';
import { a1 } from '../model/place';
import type { Problem } from '../model/problem';
import { applyTextEdits } from './apply-edits';
import { check, type CheckOptions } from './check';

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

/** Applies safe fixes in memory, pass by pass, until none is left. Nothing is written anywhere. */
export function fixAll(book: Book, options: CheckOptions = {}): BulkFix {
  const texts = new Map<string, SetText>();
  const fixed: Problem[] = [];
  let now = book;
  let outcome = check(now, options);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const { edits, problems } = onePass(outcome);
    if (edits.length === 0) break;
    for (const edit of edits) texts.set(keyOf(edit), edit);
    fixed.push(...problems);
    now = applyTextEdits(now, edits);
    outcome = check(now, options);
  }
  return {
    edits: [...texts.values()].map((edit) => fromOriginal(book, edit)),
    problems: fixed,
    after: outcome,
  };
}

/** The safe fixes that can be applied together: of two that touch one cell the later waits for the next pass. */
function onePass(outcome: Outcome): { edits: SetText[]; problems: Problem[] } {
  const taken = new Set<string>();
  const edits: SetText[] = [];
  const problems: Problem[] = [];
  for (const problem of outcome.problems) {
    const fix = problem.fixes.find(({ kind }) => kind === 'safe');
    const own = (fix?.edits ?? []).filter((edit) => edit.kind === 'set-text');
    if (own.length === 0 || own.some((edit) => taken.has(keyOf(edit)))) continue;
    for (const edit of own) taken.add(keyOf(edit));
    edits.push(...own);
    problems.push(problem);
  }
  return { edits, problems };
}

function fromOriginal(book: Book, edit: SetText): SetText {
  const grid = book.grids.find(({ sheet }) => sheet === edit.place.sheet)!;
  return { ...edit, held: heldAt(grid, edit.place.row, edit.place.col) };
}

function keyOf({ place }: SetText): string {
  return `${place.sheet}!${a1(place)}`;
}
