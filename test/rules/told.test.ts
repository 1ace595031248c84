import { check } from '../../src/lint/check';
import type { Rule } from '../../src/rules/rule';
import { RULES } from '../../src/rules/list';
import { FORMS } from '../support/forms/all';
import { sketch } from '../support/sketch';
import { told } from '../support/told';
import { CATALOGUE } from './catalogue/all';

/**
 * Word for word what the rules say, with every cell, related place and fix: whatever changes in it is to be seen and agreed to
 * (`npx jest test/rules/told -u`). What must be said, and what must not, the other suites tell.
 */
const ofItsOwn = Object.entries(CATALOGUE).map(
  ([id, { fails }]) => [RULES.find((rule) => rule.id === id)!, fails] as const,
);

function saidOf(drawn: string, rules: readonly Rule[]): string {
  return told(check({ grids: [sketch(drawn)] }, { rules, submission: true }));
}

test.each(ofItsOwn.map(([rule, fails]) => [rule.id, rule, fails] as const))(
  '%s of its tables in the catalogue',
  (_, rule, fails) =>
    expect(fails.map((drawn) => saidOf(drawn, [rule])).join('\n\n')).toMatchSnapshot(),
);

test.each(FORMS.map(({ name, text }) => [name, text]))('all rules of %s', (_, text) =>
  expect(saidOf(text, RULES)).toMatchSnapshot(),
);
