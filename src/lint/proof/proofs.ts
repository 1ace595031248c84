import type { Edit, Fix } from '../../model/edit';
import type { Book } from '../../model/grid';
import type { Outcome } from '../../model/outcome';
import type { Problem } from '../../model/problem';
import type { Table } from '../../model/table';
import { applyEdits } from '../edit-book';
import { changesApproved } from './approved';
import { groundOf } from './ground';
import { keepsMeaning } from './safe';
import { faultyOffers, type IsWide, type Offer } from './verdict';

/** A part of the workbook, and what is told of it as it stands. */
interface Ground {
  readonly book: Book;
  readonly before: Outcome;
}

/** Checks workbooks in which fixes are tried out; `before` is what was told before an edit. */
interface Trials {
  check(book: Book, before: Outcome | null): Outcome;
}

/** Tries fixes out in memory on the workbook that was checked: what fails is never offered. Nothing is tried before it is asked for. */
export class Proofs {
  private readonly grounds = new Map<number | null, Ground>();
  private made: Trials | null = null;

  constructor(
    private readonly book: Book,
    private readonly tables: readonly Table[],
    private readonly by: { readonly trials: () => Trials; readonly isWide: IsWide },
  ) {}

  /** The fix as it may be offered: safe only where it is proved to be; null where it fails. */
  prove({ problem, fix }: Offer): Fix | null {
    const { faulty, after } = this.tryOut([{ problem, fix }]);
    if (faulty.size > 0) return null;
    if (fix.kind === 'choice' || this.keeps([{ problem, fix }], after!)) return fix;
    return { ...fix, kind: 'choice' };
  }

  /**
   * Those of the offers of one table that hold by themselves, in rows apart and all of one kind, as they may be made. Tried
   * together first: many are proved at the cost of one.
   */
  proveApart(offers: readonly Offer[]): Map<Fix, Fix> {
    if (offers.length < 2) return this.proveEach(offers);
    const { faulty, after } = this.tryOut(offers);
    if (faulty.size === 0) {
      if (offers[0]!.fix.kind === 'choice' || this.keeps(offers, after!))
        return new Map(offers.map(({ fix }) => [fix, fix]));
      return this.proveEach(offers);
    }
    if (faulty.size * 2 <= offers.length) {
      const others = offers.filter((offer) => !faulty.has(offer));
      return new Map([...this.proveApart(others), ...this.proveEach([...faulty])]);
    }
    const half = offers.length >> 1;
    return new Map([
      ...this.proveApart(offers.slice(0, half)),
      ...this.proveApart(offers.slice(half)),
    ]);
  }

  /** Those of the safe offers of one table that hold beside each other, each tried on top of those before it. */
  proveTogether(offers: readonly Offer[], on: readonly Offer[] = []): Offer[] {
    if (offers.length === 0) return [];
    const all = [...on, ...offers];
    const { faulty, after } = this.tryOut(all);
    if (faulty.size === 0 && this.keeps(all, after!)) return [...offers];
    if (offers.length === 1) return [];
    const half = offers.length >> 1;
    const first = this.proveTogether(offers.slice(0, half), on);
    return [...first, ...this.proveTogether(offers.slice(half), [...on, ...first])];
  }

  private proveEach(offers: readonly Offer[]): Map<Fix, Fix> {
    return new Map(
      offers.flatMap((offer) => {
        const proved = this.prove(offer);
        return proved ? [[offer.fix, proved] as const] : [];
      }),
    );
  }

  /** The offers that fail when all are carried out, and what is told then; nothing is tried on what was approved. */
  private tryOut(offers: readonly Offer[]): { faulty: ReadonlySet<Offer>; after: Outcome | null } {
    const approved = offers.filter(({ fix }) => changesApproved(this.tables, fix.edits));
    if (approved.length > 0) return { faulty: new Set(approved), after: null };
    const { book, before } = this.groundFor(offers[0]!.problem);
    const after = this.trials.check(applyEdits(book, editsOf(offers)), before);
    return { faulty: faultyOffers(before, after, offers, this.by.isWide), after };
  }

  private keeps(offers: readonly Offer[], after: Outcome): boolean {
    const { before } = this.groundFor(offers[0]!.problem);
    return keepsMeaning(before.tables, after.tables, editsOf(offers));
  }

  /** The table's own surroundings where its problem is told of them too, otherwise the whole workbook. */
  private groundFor(problem: Problem): Ground {
    const near = this.ground(problem.table);
    const isThere = near.before.problems.some(
      ({ rule, key, place }) =>
        rule === problem.rule &&
        key === problem.key &&
        place.sheet === problem.place.sheet &&
        place.row === problem.place.row &&
        place.col === problem.place.col,
    );
    return isThere ? near : this.ground(null);
  }

  private get trials(): Trials {
    this.made ??= this.by.trials();
    return this.made;
  }

  private ground(index: number | null): Ground {
    const known = this.grounds.get(index);
    if (known) return known;
    const book = groundOf(this.book, this.tables, index);
    const ground = { book, before: this.trials.check(book, null) };
    this.grounds.set(index, ground);
    return ground;
  }
}

function editsOf(offers: readonly Offer[]): Edit[] {
  return offers.flatMap(({ fix }) => fix.edits);
}
