import fc from 'fast-check';
import { compareDecimals, printDecimal } from '../../src/model/decimal';
import { readChineseNumber } from '../../src/language/number/chinese-number';
import { numberAt, readNumber, shiftDecimal } from '../../src/language/number/number';

const printed = (text: string): string | null => {
  const value = readNumber(text);
  return value && printDecimal(value);
};

test.each([
  ['316', '316'],
  ['1,234.50', '1234.5'],
  ['１，２３４', '1234'],
  ['-5', '-5'],
  ['2.6万', '26000'],
  ['3千万', '30000000'],
  ['1亿5000万', '150000000'],
  ['两百', '200'],
  ['十二', '12'],
  ['二〇二四', '2024'],
  ['三千五百', '3500'],
  ['三千五', '3500'],
  ['一百零二', '102'],
  ['一百二', '120'],
  ['一万二', '12000'],
  ['两千零五', '2005'],
  ['一亿二千万', '120000000'],
  ['叁佰壹拾陆万', '3160000'],
  ['三点五', '3.5'],
  ['百分之九十五', '0.95'],
  ['百分之百', '1'],
  ['零', '0'],
])('reads %s as %s', (text, expected) => expect(printed(text)).toBe(expected));

test.each([
  '',
  '-',
  '十百',
  '百百',
  '三分之二',
  '12月',
  '3千克',
  '95%',
  '1.2.3',
  '一般',
  'XX',
  '万',
])('does not read %j', (text) => expect(readNumber(text)).toBeNull());

test('“3千克” is 3 of something, “100百分比” is 100 of something', () => {
  expect(numberAt('3千克', 0)).toMatchObject({ end: 1, lastExponent: 0 });
  expect(numberAt('100百分比', 0)).toMatchObject({ end: 3 });
});

test('a number in words that we spell is read back', () => {
  const DIGITS = '零一二三四五六七八九';
  const spell = (n: number): string => {
    if (n < 10) return DIGITS.charAt(n);
    const unit = n < 100 ? 10 : n < 1000 ? 100 : n < 10000 ? 1000 : 10000;
    const name = { 10: '十', 100: '百', 1000: '千', 10000: '万' }[unit];
    const rest = n % unit;
    const zero = rest > 0 && rest < unit / 10 ? '零' : '';
    return spell(Math.floor(n / unit)) + name + zero + (rest > 0 ? spell(rest) : '');
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
      // Colloquial “一百二” means 120; a spelled 102 always carries 零.
      expect(readChineseNumber(spell(n))).toEqual({ digits: BigInt(n), scale: 0 });
    }),
  );
});

test('digits print and read the same', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(9), (digits, scale) => {
      const value = { digits, scale };
      expect(compareDecimals(readNumber(printDecimal(value))!, value)).toBe(0);
    }),
  );
});

test('shiftDecimal', () => {
  expect(printDecimal(shiftDecimal({ digits: 26n, scale: 1 }, 4))).toBe('26000');
  expect(printDecimal(shiftDecimal({ digits: 3160000n, scale: 0 }, -4))).toBe('316');
});

test('no input throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'零一二十百千万亿点分之0123.,，-+壹 ') }),
      (text) => {
        readNumber(text);
      },
    ),
  );
});
