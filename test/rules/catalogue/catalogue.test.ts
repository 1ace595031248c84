import { check } from '../../../src/lint/check';
import { RULES } from '../../../src/rules/list';
import { sketch } from '../../support/sketch';
import { CATALOGUE } from './all';

function keysOf(id: string, table: string): string[] {
  const rules = RULES.filter((rule) => rule.id === id);
  return check({ grids: [sketch(table)] }, { rules }).problems.map(({ key }) => key);
}

describe.each(Object.entries(CATALOGUE))('%s', (id, { fails, passes }) => {
  test.each(fails)('fails: %s', (table) => expect(keysOf(id, table)).not.toEqual([]));
  test.each(passes)('passes: %s', (table) => expect(keysOf(id, table)).toEqual([]));
});

/** The definitions of the first rules. A later rule has its examples in its own file and cases in its own test. */
test('every entry of the catalogue belongs to a rule', () => {
  const known = RULES.map(({ id }) => id);
  expect(Object.keys(CATALOGUE).filter((id) => !known.includes(id))).toEqual([]);
});
