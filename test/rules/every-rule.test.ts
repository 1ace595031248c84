import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TO_WRITE } from '../../scripts/new-rule/skeleton';
import { check } from '../../src/lint/check';
import type { Rule } from '../../src/rules/rule';
import { RULES } from '../../src/rules/list';
import { sketch } from '../support/sketch';

function keysIn(rule: Rule, example: string): string[] {
  return check(
    { grids: [sketch(example)] },
    { rules: [rule], submission: rule.onlyFor === 'submission' },
  ).problems.map(({ key }) => key);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its failing example fails and its passing example passes', () => {
    expect(keysIn(rule, rule.example.fails)).not.toEqual([]);
    expect(keysIn(rule, rule.example.passes)).toEqual([]);
  });

  test('it is told in full: id as its file, a reason, a document, sentences that end', () => {
    expect(ruleFiles()).toContain(id);
    expect(testFiles()).toContain(`${id}.test.ts`);
    expect(rule.why).toMatch(/。$/);
    expect(rule.title).not.toBe('');
    for (const sentence of Object.values(rule.says)) expect(sentence).toMatch(/[。」]$/);
  });
});

test('no rule is left as `npm run new-rule` made it', () => {
  const unwritten = RULES.filter((rule) => JSON.stringify(rule).includes(TO_WRITE));
  expect(unwritten.map(({ id }) => `${id} still says “${TO_WRITE}”`)).toEqual([]);
});

test('no two rules share an id or a title', () => {
  for (const key of ['id', 'title'] as const) {
    const all = RULES.map((rule) => rule[key]);
    expect(new Set(all).size).toBe(all.length);
  }
});

/** Names of all files in the folders of the rules' tests. */
function testFiles(): string[] {
  return readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).map((path) =>
    basename(path),
  );
}

/** Names of all files in the rule folders. */
function ruleFiles(): string[] {
  const root = join(__dirname, '../../src/rules');
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
    basename(path, '.ts'),
  );
}
