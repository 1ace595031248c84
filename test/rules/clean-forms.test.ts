import { check } from '../../src/lint/check';
import { hebeiForm } from '../support/hebei-form';
import { sketch } from '../support/sketch';

test('a form that is filled in well gives nothing at all', () => {
  const { problems, unjudged } = check({ grids: [sketch(hebeiForm())] });
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect(unjudged).toEqual([]);
});
