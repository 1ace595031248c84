import type { Problem } from '../../model/problem';
import type { Table } from '../../model/table';
import type { Document, Rule } from '../../rules/rule';
import { foundAgain } from '../proof/found';
import type { Proofs } from '../proof/proofs';
import type { Findings, RuleContext } from '../rule-context';
import type { RuleRuns, Subject } from '../run-rules';
import { isSameChoice, type Choice, type Gradings } from '../settings';
import { changedDocument, changedParts, holds, type Changed } from './changed';
import { HEAD_PARTS, type Parts } from './parts';
import { WatchedDocument, type Reads, type WatchedTable } from './watched';

/** What each rule has read and said of a table, or of a document: of a row apart where it looks at rows. */
interface Trace<Of> {
  readonly of: Of;
  /** The table's number, which its problems name. */
  readonly index: number | null;
  readonly rules: readonly Rule[];
  readonly choice: Choice;
  readonly reads: Parts[];
  readonly said: Map<number, Findings>;
}

const ofTables = new WeakMap<Table, Trace<Table>>();
const ofDocuments = new WeakMap<readonly Table[], Trace<Document>>();

/**
 * Runs rules after an edit. A rule says of a table what follows from what it reads of it, and nothing else: where all of that is
 * as it was, it says the same again, and need not run. So each notes what it reads while it runs.
 */
export class TracedRuns {
  constructor(
    private readonly runs: RuleRuns,
    private readonly rules: readonly Rule[],
    private readonly gradings: Gradings,
    /** What the fixes of problems that are taken over are proved on now; null where nobody asks for them. */
    private readonly proofs: Proofs | null,
  ) {}

  /** Runs the rules that look at the document; gives what runs the others. `before`: the tables of the check before the edit, if there was one. */
  onDocument(
    document: Document,
    before: readonly Table[] | null,
    findings: Findings,
  ): TracedTables {
    const reads: Reads = { parts: 0 };
    const watched = new WatchedDocument(document, reads);
    const changes = document.tables.map((table, at) => this.change(table, at, before?.[at]));
    const known = this.known(before && ofDocuments.get(before), null);
    const changed =
      known &&
      changedDocument(
        known.of,
        document,
        changes.map(({ changed }) => changed),
      );
    const trace = this.begin(document, null);
    const grading = this.gradings.of(null);
    this.runs.contexts.forEach((context, number) => {
      const { rule } = context;
      if (rule.looksAt !== 'document' || grading.settings[number] === 'off') return;
      if (known && changed !== null && (known.reads[number]! & changed) === 0)
        return this.takeOver(trace, number, known, findings);
      const own = newFindings();
      reads.parts = 0;
      rule.check(watched, context.over(null, null, grading, own));
      keep(trace, number, own, reads.parts, findings);
    });
    this.runs.onText(document, grading, findings);
    ofDocuments.set(document.tables, trace);
    return {
      onTable: (subject) =>
        this.onTable(subject, watched.tables[subject.index]!, reads, changes[subject.index]!),
    };
  }

  private onTable(
    subject: Subject,
    watched: WatchedTable,
    reads: Reads,
    { known, changed }: Change,
  ): void {
    const trace = this.begin(subject.table, subject.index);
    const slots = Math.max(1, watched.subjects.length);
    this.runs.contexts.forEach((context, number) => {
      const { looksAt } = context.rule;
      if (looksAt === 'document' || subject.grading.settings[number] === 'off') return;
      const rows = looksAt === 'indicator' ? watched.subjects.length : 1;
      for (let row = 0; row < rows; row += 1) {
        const slot = number * slots + row;
        const at = looksAt === 'indicator' ? row : null;
        if (known && changed && holds(known.reads[slot]!, changed, at)) {
          this.takeOver(trace, slot, known, subject.findings);
          continue;
        }
        const own = newFindings();
        reads.parts = 0;
        context.over(watched, subject.index, subject.grading, own);
        runOn(context, watched, row, reads);
        keep(trace, slot, own, reads.parts, subject.findings);
      }
    });
    ofTables.set(subject.table, trace);
  }

  private change(table: Table, index: number, before: Table | undefined): Change {
    const known = this.known(before && ofTables.get(before), index);
    return { known, changed: before ? changedParts(before, table) : null };
  }

  private begin<Of>(of: Of, index: number | null): Trace<Of> {
    const { choice } = this.gradings;
    return { of, index, rules: this.rules, choice, reads: [], said: new Map() };
  }

  private known<Of>(trace: Trace<Of> | null | undefined, index: number | null): Trace<Of> | null {
    if (!trace || trace.rules !== this.rules || trace.index !== index) return null;
    return isSameChoice(trace.choice, this.gradings.choice) ? trace : null;
  }

  private takeOver<Of>(trace: Trace<Of>, slot: number, known: Trace<Of>, to: Findings): void {
    const { proofs } = this;
    const said = known.said.get(slot);
    const again = (problem: Problem) => (proofs ? foundAgain(problem, proofs) : problem);
    const own = said && { ...said, problems: said.problems.map(again) };
    keep(trace, slot, own, known.reads[slot]!, to);
  }
}

/** Runs the rules that look at tables, each of a document of which the rules have been run. */
export interface TracedTables {
  onTable(subject: Subject): void;
}

/** A table, and what differs from the one that stood in its place; null where that is of another kind. */
interface Change {
  readonly known: Trace<Table> | null;
  readonly changed: Changed | null;
}

function keep<Of>(
  trace: Trace<Of>,
  slot: number,
  own: Findings | undefined,
  read: Parts,
  to: Findings,
): void {
  trace.reads[slot] = read;
  if (!own || own.problems.length + own.unjudged.length === 0) return;
  trace.said.set(slot, own);
  for (const problem of own.problems) to.problems.push(problem);
  for (const unjudged of own.unjudged) to.unjudged.push(unjudged);
}

function newFindings(): Findings {
  return { problems: [], unjudged: [] };
}

function runOn(context: RuleContext, table: WatchedTable, row: number, reads: Reads): void {
  const { rule } = context;
  if (rule.looksAt === 'table') rule.check(table, context);
  else if (rule.looksAt === 'indicator') rule.check(table.subjects[row]!, context);
  else {
    for (const field of table.fields) rule.check(field, context);
    reads.parts |= HEAD_PARTS.fields;
  }
}
