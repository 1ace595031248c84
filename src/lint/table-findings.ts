import type { Table } from '../model/table';
import type { Rule } from '../rules/rule';
import { renumbered as renumberedProblem } from './proof/found';
import type { Proofs } from './proof/proofs';
import type { Findings } from './rule-context';
import type { RuleRuns, Subject } from './run-rules';
import { isSameChoice, type Choice, type Gradings } from './settings';
import type { TracedTables } from './traces/traced-runs';
import { toldOnce } from './told-once';

/** What was found in a table, and what had been asked. */
interface Known {
  readonly rules: readonly Rule[];
  readonly choice: Choice;
  readonly index: number;
  readonly findings: Findings;
}

/** Reading gives the same table again where its rows are as they were (parse/known-rows.ts); then the rules need not run again. */
const known = new WeakMap<Table, Known>();

/** Who runs the rules, and how. */
interface Run {
  readonly rules: readonly Rule[];
  readonly gradings: Gradings;
  readonly runs: RuleRuns;
  readonly proofs: Proofs;
  /** Runs them after an edit: those that what has changed can concern. */
  readonly traced: TracedTables | null;
}

/** What the rules find in the tables of a document, in their order: as it was found before, where nothing has changed. */
export function tableFindings(
  tables: readonly Table[],
  { rules, gradings, runs, proofs, traced }: Run,
): Findings[] {
  const { choice } = gradings;
  const fresh: Subject[] = [];
  const all = tables.map((table, index) => {
    const before = known.get(table);
    const holds = before && before.rules === rules && isSameChoice(before.choice, choice);
    if (holds && before.index === index) return before.findings;
    const findings = holds
      ? renumbered(before.findings, index, proofs)
      : { problems: [], unjudged: [] };
    if (!holds) fresh.push({ table, index, grading: gradings.of(table), findings });
    return findings;
  });
  if (traced) for (const subject of fresh) traced.onTable(subject);
  else runs.onTables(fresh);
  for (const { table, findings } of fresh) {
    const told = toldOnce(table, findings.problems);
    findings.problems.splice(0, Infinity, ...told);
  }
  tables.forEach((table, index) =>
    known.set(table, { rules, choice, index, findings: all[index]! }),
  );
  return all;
}

function renumbered({ problems, unjudged }: Findings, table: number, proofs: Proofs): Findings {
  return {
    problems: problems.map((problem) => renumberedProblem(problem, table, proofs)),
    unjudged: unjudged.map((one) => ({ ...one, table })),
  };
}
