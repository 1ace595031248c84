import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '../../src/facts/cost/purpose-parts';
import { readMoney } from '../../src/language/money/money';

/** corpus/purposes.txt: a purpose, and its parts in 万元 with their sum (“86+230=316”); `-` where it lists none. */
const PURPOSES = readFileSync(join(__dirname, 'corpus', 'purposes.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t') && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

/** The parts in 万元, read against a budget that is no amount of the text. */
function partsIn(purpose: string): string {
  const budget = readMoney('987654.32万元')!;
  const listed = partsOf(purpose, budget);
  return listed
    ? listed.amounts.map(({ money }) => String(Number(money.fen) / 1_000_000)).join('+')
    : '-';
}

test('the parts that a purpose lists are added up', () => {
  const sums = PURPOSES.filter(
    ([purpose, reading]) => /\+.*=/.test(reading) && !purpose.includes('其中'),
  );
  expect(sums.length).toBeGreaterThan(15);
  const right = sums.filter(([purpose, reading]) => partsIn(purpose) === reading.split('=')[0]);
  // Four state the whole first; told against a budget that is that whole, they are read too.
  expect(right.length).toBeGreaterThanOrEqual(sums.length - 4);
});

test('a purpose without parts lists none', () => {
  const none = PURPOSES.filter(([, reading]) => reading === '-');
  expect(none.length).toBeGreaterThan(5);
  expect(none.filter(([purpose]) => partsIn(purpose) !== '-')).toEqual([]);
});
