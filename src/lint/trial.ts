import type { Book } from '../model/grid';
import type { Outcome } from '../model/outcome';
import type { Rule } from '../rules/rule';
import { gather, readDocument } from './document';
import { RuleRuns } from './run-rules';
import type { Findings } from './rule-context';
import { Gradings, type Choice } from './settings';
import { toldOnce, withoutRepeats } from './told-once';
import { TracedRuns } from './traces/traced-runs';

/** Checks workbooks in which fixes are tried out: nobody asks for fixes of those, and each differs from the last in a cell or two. */
export class Trials {
  private readonly gradings: Gradings;
  private readonly traced: TracedRuns;

  constructor(rules: readonly Rule[], choice: Choice) {
    this.gradings = new Gradings(rules, choice);
    this.traced = new TracedRuns(new RuleRuns(rules, null), rules, this.gradings, null);
  }

  /** What would be told of a workbook, in no order; `before` is what was told of it before an edit. */
  check(book: Book, before: Outcome | null): Outcome {
    const document = readDocument(book, 'lines', this.gradings.choice);
    const { tables } = document;
    const findings: Findings = { problems: [], unjudged: [] };
    const traced = this.traced.onDocument(document, before && before.tables, findings);
    gather(
      findings,
      tables.map((table, index) => {
        const own: Findings = { problems: [], unjudged: [] };
        traced.onTable({ table, index, grading: this.gradings.of(table), findings: own });
        return { ...own, problems: toldOnce(table, own.problems) };
      }),
    );
    const problems = withoutRepeats(tables, findings.problems);
    return { tables, problems, unjudged: findings.unjudged, waived: [] };
  }
}
