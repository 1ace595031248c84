import { firstToShow } from '../../src/lint/first-to-show';
import type { Problem, Severity } from '../../src/model/problem';

function problem(rule: string, severity: Severity): Problem {
  const place = { sheet: '表', row: 0, col: 0 };
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const empty = { table: 0, related: [], sources: [], fixes: [], mayBeSafe: false };
  return { rule, key: 'any', severity, message: '', place, area, ...empty };
}

const ofALine = problem('value-unit-mismatch', 'error');
const ofTheTable = problem('cost-below-budget', 'error');
const advice = problem('cost-above-budget', 'warning');

test.each<[string, Problem[], Problem | null]>([
  ['nothing when there is nothing', [], null],
  ['nothing when no problem is an error', [advice], null],
  ['the error about the whole table, though it stands later', [ofALine, ofTheTable], ofTheTable],
  ['the first error when none is about a whole table', [advice, ofALine], ofALine],
  ['an error of a rule that is not known', [problem('of-the-bureau', 'error')], expect.anything()],
])('shows %s', (_, problems, shown) => {
  expect(firstToShow(problems)).toEqual(shown);
});
