import type { FileOutcome } from '../model/outcome';
import type { Problem, Severity } from '../model/problem';

/** The sums under a report. */
export interface Tally {
  readonly files: number;
  readonly unreadable: number;
  readonly tables: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts what was read and found. */
export function tally(files: readonly FileOutcome[]): Tally {
  const outcomes = files.flatMap((file) => (file.error ? [] : [file.outcome]));
  const tables = outcomes.flatMap((outcome) => outcome.tables);
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  return {
    files: files.length,
    unreadable: files.length - outcomes.length,
    tables: tables.length,
    indicators: tables.reduce((sum, table) => sum + table.indicators.length, 0),
    errors: count(problems, 'error'),
    warnings: count(problems, 'warning'),
    infos: count(problems, 'info'),
  };
}

/** How many problems are of one severity. */
function count(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
