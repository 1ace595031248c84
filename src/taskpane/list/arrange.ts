import type { Severity } from '../../model/problem';
import type { ListedProblem } from '../../session/state';

/** How the list is laid out: table by table from the top, the gravest first, or rule by rule. */
export type Arrangement = 'place' | 'severity' | 'rule';

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/** Problems as the list shows them; those that are alike stay in reading order. */
export function arrange(
  problems: readonly ListedProblem[],
  how: Arrangement,
): readonly ListedProblem[] {
  if (how === 'place') return problems;
  const ranks = new Map<string, number>();
  if (how === 'rule') {
    for (const { problem } of problems) {
      if (!ranks.has(problem.rule)) ranks.set(problem.rule, ranks.size);
    }
  } else GRAVITY.forEach((severity, rank) => ranks.set(severity, rank));
  const rankOf = ({ problem }: ListedProblem) => ranks.get(problem[how])!;
  // The browser of older WPS does not keep the order of equals.
  return problems
    .map((listed, index) => ({ listed, index }))
    .sort((a, b) => rankOf(a.listed) - rankOf(b.listed) || a.index - b.index)
    .map(({ listed }) => listed);
}
