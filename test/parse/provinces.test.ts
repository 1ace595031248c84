import { check } from '../../src/lint/check';
import { findTables } from '../../src/parse/find-tables';
import { a1 } from '../../src/model/place';
import { FUNDS } from '../support/forms/provinces/funds';
import { LISTS } from '../support/forms/provinces/lists';
import { REPORTS } from '../support/forms/provinces/reports';
import { TARGETS } from '../support/forms/provinces/targets';
import { reading } from '../support/reading';
import { sketch } from '../support/sketch';

const FORMS = [...TARGETS, ...FUNDS, ...LISTS, ...REPORTS];

test.each(FORMS)('$name is read whole, and no error is told of it', ({ text }) => {
  const book = { grids: [sketch(text)] };
  const { tables, unrecognised } = findTables(book);
  expect(unrecognised).toEqual([]);
  const { problems, unjudged } = check(book);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const told = problems
    .filter(({ severity }) => severity === 'warning')
    .map(({ rule, place }) => `${rule} ${a1(place)}`);
  const unsure = unjudged.map(({ rule, place }) => `? ${rule} ${a1(place)}`);
  expect(
    [...tables.map((table) => reading(table).trim()), ...told, ...unsure].join('\n'),
  ).toMatchSnapshot();
});
