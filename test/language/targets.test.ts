import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMeasure } from '../../src/language/measure/measure';
import { printDecimal } from '../../src/model/decimal';

/** corpus/targets.txt: a value, and its reading as “sign figure unit”, “区间 from～to unit” or `text:` with a remark. */
const TARGETS = readFileSync(join(__dirname, 'corpus', 'targets.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t') && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

const READING = /^([≥≤=<>]) (\d[\d.]*) ?(\S*)$/;

function numbers(): [string, string][] {
  return TARGETS.filter(([, reading]) => READING.test(reading));
}

/** Where no sign stands, “=” is what is meant; remarks in brackets and spellings of a unit are no reading. */
function printed(value: string): string {
  const { operator, low, unit } = readMeasure(value);
  return `${operator ?? '='} ${low ? printDecimal(low) : '?'} ${unit ?? ''}`.trim();
}

function expected(reading: string): string {
  return reading
    .replace(/（.*）$/, '')
    .replace(
      /^(.) ([\d.]+) 万(?!元)/,
      (_, sign, figure) => `${sign} ${String(Number(figure) * 10000)} `,
    )
    .replace(/ 工作日$/, ' 个工作日')
    .replace(/ 月$/, ' 个月')
    .replace(/ 日历天$/, ' 日')
    .trim();
}

/** What is read as meant so far; it only ever goes up. */
const READ = 0.88;

test('a target with a sign, a figure and a unit is read as it is meant', () => {
  const all = numbers();
  expect(all.length).toBeGreaterThan(60);
  const right = all.filter(([value, reading]) => printed(value) === expected(reading));
  expect(right.length / all.length).toBeGreaterThan(READ);
});

test('a range has both its ends', () => {
  const ranges = TARGETS.filter(([, reading]) => reading.startsWith('区间 '));
  expect(ranges.length).toBeGreaterThan(5);
  const right = ranges.filter(([value, reading]) => {
    const [, from, to] = /^区间 ([\d.]+)～([\d.]+)/.exec(reading) ?? [];
    const { low, high } = readMeasure(value);
    return low && high && printDecimal(low) === from && printDecimal(high) === to;
  });
  expect(right.length).toBeGreaterThanOrEqual(ranges.length - 2);
});

test('what holds no figure is read as words', () => {
  const words = TARGETS.filter(
    ([value, reading]) => reading.startsWith('text:') && !/\d/.test(value),
  );
  expect(words.length).toBeGreaterThan(30);
  const figures = words.filter(([value]) => readMeasure(value).low !== null);
  // “一批” is one of 批.
  expect(figures.map(([value]) => value)).toEqual(['一批']);
});
