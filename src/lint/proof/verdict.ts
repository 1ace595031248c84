import type { Fix } from '../../model/edit';
import type { Outcome } from '../../model/outcome';
import type { Problem, Severity } from '../../model/problem';
import { rowAfter, rowsInserted } from '../edit-book';

/** A way to put a problem right that is yet to be proved. */
export interface Offer {
  readonly problem: Problem;
  readonly fix: Fix;
}

/** Rules that look at a whole table tell what they find at one of several cells. */
export type IsWide = (rule: string) => boolean;

/** When rows come or go, people share out the weights anew: that is no harm of the fix. */
const SHARED_OUT: ReadonlySet<string> = new Set(['weight-sum', 'weight-nonpositive']);

const RANK: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/**
 * Which offers do not put their problems right; none where all do. A problem is put right when it is gone and has not become
 * unjudged (it may stay where 【】 is still to be filled in), the tables are as whole as they were, and nothing new is told
 * that is an error, a warning, or as bad as what was put right, but of the cells with 【】. What cannot be laid to one
 * row is laid to all.
 */
export function faultyOffers(
  before: Outcome,
  after: Outcome,
  offers: readonly Offer[],
  isWide: IsWide,
): ReadonlySet<Offer> {
  const moves = new Moves(offers);
  if (!isWhole(before, after, moves)) return new Set(offers);
  const keyOf = ({ rule, key, place }: Problem, row: number | null) =>
    isWide(rule) ? `${rule} ${key}` : `${rule} ${key} ${place.sheet}!${row},${place.col}`;
  const moved = (problem: Problem) =>
    keyOf(problem, moves.row(problem.place.sheet, problem.place.row));
  // What was taken over from before is told in both, and makes no difference.
  const gone = moves.movesRows ? before.problems : without(before.problems, after.problems);
  const come = moves.movesRows ? after.problems : without(after.problems, before.problems);
  const then = counted(gone.map(moved));
  const now = counted(come.map((problem) => keyOf(problem, problem.place.row)));
  // What stays open until 【】 is filled in is still told, and rightly.
  const closing = offers.filter(({ fix }) => !leavesBlanks(fix));
  const own = counted(closing.map(({ problem }) => moved(problem)));
  const stays = ({ problem }: Offer) => {
    const key = moved(problem);
    return (now.get(key) ?? 0) > (then.get(key) ?? 0) - (own.get(key) ?? 0);
  };
  const faulty = new Set(closing.filter(stays));
  if (becomesUnjudged(before, after, offers)) return new Set(offers);
  const least = Math.min(...offers.map(({ problem }) => RANK[problem.severity]), RANK.warning);
  // A cell to fill in stands for none of those that were told before.
  const left = counted(gone.filter((problem) => !moves.wasToFillIn(problem)).map(moved));
  for (const problem of come) {
    if (SHARED_OUT.has(problem.rule) || moves.isToFillIn(problem)) continue;
    const key = keyOf(problem, problem.place.row);
    const known = left.get(key) ?? 0;
    left.set(key, known - 1);
    if (known > 0 || RANK[problem.severity] < least) continue;
    const there = offers.filter(({ fix }) => touches(fix, problem));
    for (const offer of there.length > 0 ? there : offers) faulty.add(offer);
  }
  return faulty;
}

function without(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const known = new Set(others);
  return problems.filter((problem) => !known.has(problem));
}

function becomesUnjudged(before: Outcome, after: Outcome, offers: readonly Offer[]): boolean {
  const rules = new Set(offers.map(({ problem }) => problem.rule));
  const doubts = ({ unjudged }: Outcome) => unjudged.filter(({ rule }) => rules.has(rule)).length;
  return doubts(after) > doubts(before);
}

/** Whether a fix writes into the row of a problem. */
function touches({ edits }: Fix, { place }: Problem): boolean {
  return edits.some(
    (edit) =>
      edit.kind === 'set-text' && edit.place.sheet === place.sheet && edit.place.row === place.row,
  );
}

/** As many tables and, where no row came or went, as many indicators. */
function isWhole(before: Outcome, after: Outcome, { movesRows }: Moves): boolean {
  const rowsOf = ({ tables }: Outcome) =>
    tables.reduce(
      (sum, { indicators, emptyRows }) => sum + indicators.length + emptyRows.length,
      0,
    );
  return (
    before.tables.length === after.tables.length && (movesRows || rowsOf(before) === rowsOf(after))
  );
}

/** Where rows go, and which cells leave something to be filled in. */
class Moves {
  readonly movesRows: boolean;
  private readonly edits: readonly Fix['edits'][number][];
  private readonly toFillIn = new Set<string>();
  private readonly rowMoved: { sheet: string; from: number; to: number } | null;

  constructor(offers: readonly Offer[]) {
    this.edits = offers.flatMap(({ fix }) => fix.edits);
    this.movesRows = this.edits.some(({ kind }) => kind !== 'set-text');
    const inserted = rowsInserted(this.edits);
    for (const edit of this.edits) {
      if (edit.kind !== 'set-text' || !edit.text.includes('【')) continue;
      const { sheet, col, row } = edit.place;
      this.toFillIn.add(`${sheet}!${rowAfter(this.edits, sheet, row)},${col}`);
    }
    for (const { edit, row } of inserted) {
      if (edit.cells.some(({ text }) => text.includes('【')))
        this.toFillIn.add(`${edit.sheet}!${row}`);
    }
    const deleted = this.edits.filter((edit) => edit.kind === 'delete-row');
    const [from] = deleted;
    const [to] = inserted;
    // A row that is moved takes what is told of it along.
    this.rowMoved =
      from && to && deleted.length === 1 && inserted.length === 1
        ? { sheet: from.sheet, from: from.row, to: to.row }
        : null;
  }

  row(sheet: string, row: number): number | null {
    const { rowMoved } = this;
    if (rowMoved && rowMoved.sheet === sheet && rowMoved.from === row) return rowMoved.to;
    return rowAfter(this.edits, sheet, row);
  }

  /** Whether a problem that is told afterwards is of a cell that is left to fill in. */
  isToFillIn({ place: { sheet, row, col } }: Problem): boolean {
    return this.isLeft(sheet, row, col);
  }

  /** The same of a problem that was told before. */
  wasToFillIn({ place: { sheet, row, col } }: Problem): boolean {
    const now = this.row(sheet, row);
    return now !== null && this.isLeft(sheet, now, col);
  }

  private isLeft(sheet: string, row: number, col: number): boolean {
    return this.toFillIn.has(`${sheet}!${row}`) || this.toFillIn.has(`${sheet}!${row},${col}`);
  }
}

/** Whether the fix leaves something that only the unit knows. */
function leavesBlanks({ edits }: Fix): boolean {
  return edits.some((edit) =>
    edit.kind === 'set-text'
      ? edit.text.includes('【')
      : edit.kind === 'insert-row' && edit.cells.some(({ text }) => text.includes('【')),
  );
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
