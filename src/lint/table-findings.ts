import type { Table } from '../model/table';
import type { Rule } from './rule';
import type { Findings, RuleRuns, Subject } from './run-rules';
import { gradingOf, type Choice } from './settings';

/** What was found in a table, and what had been asked. */
interface Known {
  readonly rules: readonly Rule[];
  readonly choice: Choice;
  readonly index: number;
  readonly findings: Findings;
}

/** Reading gives the same table again where its rows are as they were (parse/known-rows.ts); then the rules need not run again. */
const known = new WeakMap<Table, Known>();

/** What the rules find in the tables of a document, in their order: as it was found before, where nothing has changed. */
export function tableFindings(
  tables: readonly Table[],
  rules: readonly Rule[],
  choice: Choice,
  runs: RuleRuns,
): Findings[] {
  const fresh: Subject[] = [];
  const all = tables.map((table, index) => {
    const before = known.get(table);
    const holds = before && before.rules === rules && isSameChoice(before.choice, choice);
    if (holds && before.index === index) return before.findings;
    const findings = holds ? renumbered(before.findings, index) : { problems: [], unjudged: [] };
    if (!holds) fresh.push({ table, index, grading: gradingOf(table, choice), findings });
    return findings;
  });
  runs.onTables(fresh);
  tables.forEach((table, index) =>
    known.set(table, { rules, choice, index, findings: all[index]! }),
  );
  return all;
}

/** By identity: settings that say the same in another object are looked at anew, which is only slower. */
function isSameChoice(a: Choice, b: Choice): boolean {
  return a.profile === b.profile && a.submission === b.submission && a.severities === b.severities;
}

function renumbered({ problems, unjudged }: Findings, table: number): Findings {
  return {
    problems: problems.map((problem) => ({ ...problem, table })),
    unjudged: unjudged.map((one) => ({ ...one, table })),
  };
}
