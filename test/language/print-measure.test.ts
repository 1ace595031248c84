import fc from 'fast-check';
import { printDecimal } from '../../src/model/decimal';
import type { Decimal } from '../../src/model/decimal';
import type { Measure } from '../../src/model/measure';
import { readMeasure } from '../../src/language/measure/measure';
import { printMeasure } from '../../src/language/measure/print-measure';

/** Compared by meaning: 28.40 is 28.4, and how it was written does not matter. */
function meaning(measure: Measure): unknown {
  const number = (value: Decimal | null): string | null => value && printDecimal(value);
  const { kind, operator, unit, per, from, to, money } = measure;
  const amount = money && [money.fen, money.unit];
  const bounds = [number(measure.low), number(measure.high)];
  return [kind, operator, unit, per, from, to, amount, bounds, measure.parts.map(meaning)];
}

const UNITS = [
  '',
  '%',
  '次',
  '人',
  '万元',
  '元',
  '元/人·月',
  '平方米',
  '个工作日',
  '小时',
  '次/月',
  '℃',
  '亿元',
];

test('a measure prints in standard spelling', () => {
  expect(printMeasure(readMeasure('不低于95％'))).toBe('≥95%');
  expect(printMeasure(readMeasure('控制在86.00万元以内'))).toBe('≤86万元');
  expect(printMeasure(readMeasure('＝０ 次'))).toBe('=0次');
  expect(printMeasure(readMeasure('±3%以内'))).toBe('±3%');
  expect(printMeasure(readMeasure('95%-98%'))).toBe('95%～98%');
  expect(printMeasure(readMeasure('>=530元/人*月'))).toBe('≥530元/人·月');
  expect(printMeasure(readMeasure('2021年1月-12月'))).toBe('2021年1月～2021年12月');
});

test('what is printed reads as the same measure', () => {
  const sign = fc.constantFrom('', '≥', '≤', '=', '>', '<', '±', '不低于', '>=', '约');
  const figure = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat(4));
  const unit = fc.constantFrom(...UNITS);
  const range = fc.option(fc.nat(99_999), { nil: undefined });
  fc.assert(
    fc.property(sign, figure, unit, range, (operator, [digits, scale], suffix, second) => {
      const top = second === undefined || operator === '±' ? '' : `-${String(second)}${suffix}`;
      const text = operator + printDecimal({ digits, scale }) + suffix + top;
      const measure = readMeasure(text);
      expect(measure.kind).not.toBe('text');
      expect(meaning(readMeasure(printMeasure(measure)))).toEqual(meaning(measure));
    }),
    { numRuns: 500 },
  );
});

test('a date that is printed reads as the same date', () => {
  const parts = fc.tuple(
    fc.option(fc.integer({ min: 1990, max: 2049 })),
    fc.integer({ min: 1, max: 12 }),
    fc.option(fc.integer({ min: 1, max: 28 })),
  );
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const text = `${year === null ? '' : `${String(year)}年`}${String(month)}月${day === null ? '底' : `${String(day)}日`}前`;
      const measure = readMeasure(text);
      expect(measure.from).toEqual({ year, month, day });
      expect(meaning(readMeasure(printMeasure(measure)))).toEqual(meaning(measure));
    }),
  );
});

const TRADE =
  '0123456789.,，、；;:%％‰≥≤=<>±-—–~～至到万亿元/每人月次天年日底前内以上下不低于高约共第百分之点一二三十（）()【】*X优良是无平方米个工作费率完成 \n';

test('no input throws, and what is printed always reads the same', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...TRADE), maxLength: 24 }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (value) => {
      const measure = readMeasure(value);
      expect(meaning(readMeasure(printMeasure(measure)))).toEqual(meaning(measure));
      readMeasure(value, { operator: value, unit: value });
    }),
    { numRuns: 3000 },
  );
});
