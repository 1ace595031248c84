import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printDecimal } from '../../src/model/decimal';
import { statedFigures } from '../../src/language/goal/stated-figures';
import { readMeasure } from '../../src/language/measure/measure';

/** The clauses of corpus/figures.txt: what each states, as `thing=number and unit`, `-` for nothing. */
const CLAUSES = readFileSync(join(__dirname, 'corpus', 'figures.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t') && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

const amount = (text: string) => {
  const { low, unit } = readMeasure(text);
  return `${low ? printDecimal(low) : '?'} ${unit ?? '?'}`;
};

/** Every figure that is to be there, and the words that name its thing. */
function isRead([clause, reading]: [string, string]): boolean {
  const figures = statedFigures(clause);
  const wanted = reading === '-' ? [] : reading.split('; ').map((one) => one.split('='));
  return (
    figures.length === wanted.length &&
    wanted.every(([thing = '', number = '']) =>
      figures.some(
        ({ measure, words }) =>
          amount(measure.text) === amount(number) && words.includes(thing.slice(-2)),
      ),
    )
  );
}

const share = (clauses: readonly [string, string][]) =>
  clauses.filter(isRead).length / clauses.length;

test('a clause with figures is mostly read as it is meant', () => {
  expect(share(CLAUSES.filter(([, reading]) => reading !== '-'))).toBeGreaterThan(0.85);
});

test('dates, document numbers and names of campaigns are hardly ever figures', () => {
  expect(share(CLAUSES.filter(([, reading]) => reading === '-'))).toBeGreaterThan(0.97);
});
