import { groupBy } from '../../model/group-by';
import type { Fix, SetText } from '../../model/edit';
import type { Outcome } from '../../model/outcome';
import { a1 } from '../../model/place';
import type { Problem } from '../../model/problem';
import type { Proofs } from './proofs';
import type { Offer } from './verdict';

/** What a rule offers: made at once, or when it is asked for. */
export type Offers = readonly Fix[] | (() => readonly Fix[]);

/** What a rule offered, and what is left of it once it was proved. */
interface Offered {
  readonly proofs: Proofs;
  offers: Offers;
  proved: readonly Fix[] | null;
}

const NONE: readonly Fix[] = [];

/** Apart from the problems, so that they compare and print as what they say. */
const offered = new WeakMap<Problem, Offered>();

/** A problem whose fixes are proved when they are first asked for. */
class Found implements Problem {
  readonly rule: string;
  readonly key: string;
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly place: Problem['place'];
  readonly area: Problem['area'];
  readonly table: number | null;
  readonly related: Problem['related'];
  readonly sources: readonly string[];
  readonly mayBeSafe: boolean;

  constructor(told: Omit<Problem, 'fixes' | 'mayBeSafe'>, mayBeSafe: boolean) {
    this.rule = told.rule;
    this.key = told.key;
    this.severity = told.severity;
    this.message = told.message;
    this.place = told.place;
    this.area = told.area;
    this.table = told.table;
    this.related = told.related;
    this.sources = told.sources;
    this.mayBeSafe = mayBeSafe;
  }

  get fixes(): readonly Fix[] {
    const own = offered.get(this);
    if (!own) return NONE;
    own.proved ??= offersOf(own).flatMap((fix) => own.proofs.prove({ problem: this, fix }) ?? []);
    return own.proved;
  }
}

/** What a rule has found, with the fixes that it offers, only choices where they are still to be made; null for `proofs` where nobody will ask for them. */
export function foundProblem(
  told: Omit<Problem, 'fixes' | 'mayBeSafe'>,
  offers: Offers,
  proofs: Proofs | null,
): Problem {
  const isMade = typeof offers !== 'function';
  const problem = new Found(told, isMade && offers.some(isSafe));
  const isNone = isMade && offers.length === 0;
  if (proofs && !isNone) offered.set(problem, { proofs, offers, proved: null });
  return problem;
}

function offersOf(own: Offered): readonly Fix[] {
  const { offers } = own;
  if (typeof offers !== 'function') return offers;
  return (own.offers = offers());
}

/** The same problem in a table that has another number now. */
export function renumbered(problem: Problem, table: number, proofs: Proofs): Problem {
  const own = offered.get(problem);
  return foundProblem({ ...problem, table }, own?.offers ?? NONE, proofs);
}

/** The same problem after an edit elsewhere, its fixes to be proved on what stands there now. */
export function foundAgain(problem: Problem, proofs: Proofs): Problem {
  const own = offered.get(problem);
  return own ? foundProblem(problem, own.offers, proofs) : problem;
}

/** The same problem with its places called as a reader of a text finds them. */
export function placed(problem: Problem, places: Pick<Problem, 'place' | 'related'>): Problem {
  const own = offered.get(problem);
  const named = new Found({ ...problem, ...places }, problem.mayBeSafe);
  if (own) offered.set(named, own);
  return named;
}

/** The same problem told otherwise, its fixes still to be proved; where `twin` is the same problem elsewhere, a fix of either name mends both. */
export function retold(
  problem: Problem,
  changes: Partial<Pick<Problem, 'message' | 'related'>>,
  twin: Problem | null = null,
): Problem {
  const own = offered.get(problem);
  const also = twin && offered.get(twin);
  const told = { ...problem, ...changes };
  if (!own) return new Found(told, false);
  return foundProblem(told, also ? bothOf(own, also) : own.offers, own.proofs);
}

/** Choices that neither side has made yet stay to be made. */
function bothOf(own: Offered, also: Offered): Offers {
  const both = () => offersOf(own).map((fix) => withTwin(fix, offersOf(also)));
  return typeof own.offers === 'function' ? both : both();
}

/** A fix of one place, and what the fix of the same name does at the other. */
function withTwin(fix: Fix, others: readonly Fix[]): Fix {
  const twin = others.find(({ kind, title }) => kind === fix.kind && title === fix.title);
  if (!twin) return fix;
  const known = new Set(fix.edits.map((edit) => JSON.stringify(edit)));
  const more = twin.edits.filter((edit) => !known.has(JSON.stringify(edit)));
  return { ...fix, edits: [...fix.edits, ...more] };
}

/** An outcome to hand on to where the workbook is not: its fixes are proved, many at a time, and it holds the workbook no longer. */
export function settled(outcome: Outcome): Outcome {
  for (const problems of byTable(outcome.problems)) proveAll(problems);
  const plain = (problem: Problem): Problem => ({ ...problem, fixes: problem.fixes });
  return {
    ...outcome,
    problems: outcome.problems.map(plain),
    waived: outcome.waived.map((one) => ({ ...one, problem: plain(one.problem) })),
  };
}

/** The safe fixes of an outcome that hold together: none touches a cell that another touches, or one that is to be left alone. */
export function provedSafe(outcome: Outcome, leave: (offer: Offer) => boolean): Offer[] {
  return byTable(outcome.problems.filter(({ mayBeSafe }) => mayBeSafe)).flatMap((problems) => {
    const offers = problems.flatMap((problem): Offer[] => {
      const own = offered.get(problem);
      const fix = own && offersOf(own).find(isSafe);
      return fix && !leave({ problem, fix }) ? [{ problem, fix }] : [];
    });
    const [first] = problems;
    return offered
      .get(first!)!
      .proofs.proveTogether(apart(offers, ({ place }) => `${place.sheet}!${a1(place)}`));
  });
}

function isSafe({ kind }: Fix): boolean {
  return kind === 'safe';
}

/** Offers of text, those of different rows together, safe ones before the others; what moves rows is proved by itself. */
function proveAll(problems: readonly Problem[]): void {
  const open = problems.flatMap((problem) => {
    const own = offered.get(problem);
    return own && !own.proved ? [{ problem, own }] : [];
  });
  const texts = open.flatMap(({ problem, own }) =>
    offersOf(own)
      .filter(({ edits }) => edits.every(({ kind }) => kind === 'set-text'))
      .map((fix): Offer => ({ problem, fix })),
  );
  const tried = new Set(texts.map(({ fix }) => fix));
  const held = new Map<Fix, Fix>();
  for (const kind of ['safe', 'choice']) {
    let rest = texts.filter(({ fix }) => fix.kind === kind);
    while (rest.length > 0) {
      const round = new Set(apart(rest, ({ place: { sheet, row } }) => `${sheet}!${row}`, 'same'));
      const { proofs } = offered.get(rest[0]!.problem)!;
      proofs.proveApart([...round]).forEach((proved, fix) => held.set(fix, proved));
      rest = rest.filter((offer) => !round.has(offer));
    }
  }
  for (const { problem, own } of open)
    own.proved = offersOf(own).flatMap((fix) => {
      const proved = tried.has(fix) ? held.get(fix) : own.proofs.prove({ problem, fix });
      return proved ?? [];
    });
}

/** Of offers that meet, as the key of their cells tells, only the first; with `same`, those too that write the very same. */
function apart(
  offers: readonly Offer[],
  keyOf: (edit: SetText) => string,
  same: 'same' | null = null,
): Offer[] {
  const taken = new Map<string, string>();
  return offers.filter(({ fix }) => {
    const keys = fix.edits.flatMap((edit) => (edit.kind === 'set-text' ? [keyOf(edit)] : []));
    const written = JSON.stringify(fix.edits);
    if (keys.length < fix.edits.length) return false;
    const meets = keys.filter((key) => taken.has(key));
    if (meets.some((key) => !same || taken.get(key) !== written)) return false;
    for (const key of keys) taken.set(key, written);
    return true;
  });
}

function byTable(problems: readonly Problem[]): Problem[][] {
  return [...groupBy(problems, ({ table }) => table).values()];
}
