import { readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';
import { exportName, ruleSource, testSource } from '../../scripts/new-rule/skeleton';
import { withRule } from '../../scripts/new-rule/list-entry';
import { check } from '../../src/lint/check';
import { rule, type Rule } from '../../src/rules/rule';
import { sketch } from '../support/sketch';

/** The rule that a source makes, as `require` would give it. */
function ruleOf(source: string, name: string): Rule {
  const { code } = transformSync(source, {
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  const exports: Record<string, Rule> = {};
  new Function('exports', 'require', code)(exports, () => ({ rule }));
  return exports[name]!;
}

test.each(['header', 'indicator'])('a new rule in %s runs and finds its own example', (folder) => {
  const made = ruleOf(ruleSource(folder, 'made-up'), 'madeUp');
  const keysIn = (drawn: string) =>
    check({ grids: [sketch(drawn)] }, { rules: [made] }).problems.map(({ key }) => key);
  expect(keysIn(made.example.fails)).toEqual(['wrong']);
  expect(keysIn(made.example.passes)).toEqual([]);
  expect(testSource(folder, 'made-up')).toContain(`'../../../src/rules/${folder}/made-up'`);
});

test('an id is exported under its name', () =>
  expect(exportName('level1-missing')).toBe('level1Missing'));

test('it is named in the list below the last rule of its folder', () => {
  const list = readFileSync('src/rules/list.ts', 'utf8');
  const grown = withRule(list, 'header', 'contact-phone-invalid')!;
  expect(grown).toContain(
    "import { contactPhoneInvalid } from './header/contact-phone-invalid';\n",
  );
  expect(grown).toContain('  purposeNoBreakdown,\n  contactPhoneInvalid,\n  coverIncomplete,\n');
  expect(grown.length - list.length).toBeLessThan(100);
  expect(withRule(list, 'outline', 'x')).toBeNull();
  expect(withRule(readFileSync('src/rules/text-rules.ts', 'utf8'), 'outline', 'x')).toContain(
    '\n  x,\n',
  );
});
