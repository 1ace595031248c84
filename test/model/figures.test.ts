import fc from 'fast-check';
import { chineseDigits, chineseNumeral } from '../../src/model/display/chinese-numerals';
import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  parseDecimal,
  printDecimal,
} from '../../src/model/decimal';
import { fenOf, printMoney, yuan } from '../../src/model/money';
import { textWidth } from '../../src/model/text-width';

test.each([
  ['1234.50', '1234.5'],
  ['-1234.50', '-1234.5'],
  ['+7', '7'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['-0.05', '-0.05'],
  ['0.00', '0'],
  ['007', '7'],
  ['9'.repeat(40), '9'.repeat(40)],
])('decimal %s is %s', (text, printed) => expect(printDecimal(parseDecimal(text)!)).toBe(printed));

test.each([
  '',
  '-',
  '.',
  '1,000',
  '1e3',
  '1.2.3',
  'a1',
  '1a',
  '9'.repeat(41),
  `.${'9'.repeat(41)}`,
])('%s is no decimal', (text) => expect(parseDecimal(text)).toBeNull());

test('decimals are added, multiplied and compared as their digits say', () => {
  // Cents as integers are the oracle.
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const decimal = (n: number) => parseDecimal((n / 100).toFixed(2))!;
  const tenth = (n: number) => parseDecimal((n / 10).toFixed(1))!;
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      expect(addDecimals(decimal(a), tenth(b))).toEqual({ digits: BigInt(a + b * 10), scale: 2 });
      expect(multiplyDecimals(decimal(a), tenth(b)).digits).toBe(BigInt(a) * BigInt(b));
      expect(Math.sign(compareDecimals(decimal(a), tenth(b)))).toBe(Math.sign(a - b * 10));
      expect(compareDecimals(decimal(a * 10), tenth(a))).toBe(0);
    }),
  );
});

test.each([
  [0n, '0.00', '0万元'],
  [5n, '0.05', '0.000005万元'],
  [-50n, '-0.50', '-0.00005万元'],
  [316_000_000n, '3160000.00', '316万元'],
  [-316_050_000n, '-3160500.00', '-316.05万元'],
])('%s 分', (fen, inYuan, inWan) => {
  expect(yuan({ fen })).toBe(inYuan);
  expect(printMoney(fen, '万元')).toBe(inWan);
});

test('units of money', () => {
  expect([fenOf(3, '元'), fenOf(3, '万元'), fenOf(3, '亿元')]).toEqual([
    300n,
    3_000_000n,
    30_000_000_000n,
  ]);
});

test.each([
  ['0', '〇', '零'],
  ['10', '一十', '壹拾'],
  ['105', '一百零五', '壹佰零伍'],
  ['1050', '一千零五十', '壹仟零伍拾'],
  ['10005', '一万零五', '壹万零伍'],
  ['100000', '一十万', '壹拾万'],
  ['200000003', '二亿零三', '贰亿零叁'],
  ['1000000000000', '一兆', '壹兆'],
  ['1000500', '一百万零五百', '壹佰万零伍佰'],
  ['3.05', '三点〇五', '叁点零伍'],
  ['12345678901234567', '一二三四五六七八九〇一二三四五六七', '壹贰叁肆伍陆柒捌玖零壹贰叁肆伍陆柒'],
])('%s as a numeral', (text, small, capital) => {
  expect(chineseNumeral(text, 1)).toBe(small);
  expect(chineseNumeral(text, 2)).toBe(capital);
});

test('years are written digit by digit', () => {
  expect(chineseDigits('2024年', 1)).toBe('二〇二四年');
  expect(chineseDigits('2024年', 2)).toBe('贰零贰肆年');
});

test('a Chinese character is as wide as two letters', () => {
  expect(['', 'ab 1', '绩效', '≥95%', '（a）', '𠮷', '“…”'].map(textWidth)).toEqual([
    0, 4, 4, 4, 5, 2, 6,
  ]);
});
