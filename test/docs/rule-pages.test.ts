import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePage } from '../../scripts/rule-page';
import { RULES } from '../../src/rules/list';

const folder = join(__dirname, '../../docs/rules');

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  'the page of %s is what the rule says (npm run docs)',
  (id, rule) => {
    expect(readFileSync(join(folder, `${id}.md`), 'utf8')).toBe(rulePage(rule));
  },
);

test('every page belongs to a rule and is in the index', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
  for (const page of pages) expect(index).toContain(`](${page})`);
});
