import { a1 } from '../../model/place';
import type { Problem } from '../../model/problem';
import type { ListedProblem } from '../../session/state';
import type { Filter } from './filter';
import { ruleTitle } from './rule-of';

/** The problems that a filter lets through. */
export function filterProblems(
  problems: readonly ListedProblem[],
  { severities, rule, table, words }: Filter,
): readonly ListedProblem[] {
  const wanted = words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter(
    ({ problem }) =>
      (severities.length === 0 || severities.indexOf(problem.severity) >= 0) &&
      (rule === null || problem.rule === rule) &&
      (table === null || problem.table === table) &&
      wanted.every((word) => textOf(problem).indexOf(word) >= 0),
  );
}

/** What a reader may look a problem up by: what is wrong, what is said of it, its sheet and cell. */
function textOf({ rule, message, place }: Problem): string {
  return `${ruleTitle(rule)} ${message} ${place.sheet} ${a1(place)}`.toLowerCase();
}
