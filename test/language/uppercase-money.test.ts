import fc from 'fast-check';
import { readUppercaseMoney } from '../../src/language/money/money';
import { uppercaseMoney } from '../../src/language/money/uppercase-money';

test.each([
  [0n, '零元整'],
  [316_000_000n, '叁佰壹拾陆万元整'],
  [1_000_000_000_000n, '壹佰亿元整'],
  [10_000_100_000n, '壹亿零壹仟元整'],
  [10_001_000_000n, '壹亿零壹万元整'],
  [10_000_000_100n, '壹亿零壹元整'],
  [10_100n, '壹佰零壹元整'],
  [1_010_100n, '壹万零壹佰零壹元整'],
  [100_050n, '壹仟元伍角整'],
  [100_005n, '壹仟元零伍分'],
  [100_055n, '壹仟元伍角伍分'],
  [1_050_000n, '壹万零伍佰元整'],
  [1_500_000n, '壹万伍仟元整'],
])('%s 分 is %s', (fen, words) => expect(uppercaseMoney(fen)).toBe(words));

test('what is written is read as the same amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (fen) => {
      expect(readUppercaseMoney(uppercaseMoney(fen))?.fen).toBe(fen);
    }),
  );
});
