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

test('every rule is in the catalogue and the catalogue is all there', () => {
  const ofTables = RULES.filter(({ onlyFor }) => onlyFor === undefined);
  expect(ofTables.map(({ id }) => id).sort()).toEqual(Object.keys(CATALOGUE).sort());
});
