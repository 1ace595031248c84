import { a1 } from '../../model/place';
import type { Problem } from '../../model/problem';
import { SEVERITY_NAMES } from '../../report/severity-names';
import { sourceName } from '../../report/source-names';
import { ruleTitle } from './rule-of';

/** One problem as text to pass on: how grave, where, what is wrong, what else is to be looked at, what asks for it. */
export function problemText(problem: Problem): string {
  const { severity, rule, place, message, related, sources } = problem;
  return [
    `【${SEVERITY_NAMES[severity]}】${place.sheet} ${a1(place)} ${ruleTitle(rule)}`,
    message,
    ...related.map((other) => `相关：${other.place.sheet} ${a1(other.place)} ${other.message}`),
    ...(sources.length > 0 ? [`依据：${sources.map(sourceName).join('；')}`] : []),
  ].join('\n');
}
