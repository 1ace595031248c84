import fc from 'fast-check';
import { textWidth } from '../../src/model/text-width';
import { padTo, wrap } from '../../src/report/wrap';

test('Chinese breaks anywhere, numbers and words stay whole, marks never begin a line', () => {
  expect(wrap('成本指标合计86万元，预算数316万元。', 14)).toEqual([
    '成本指标合计',
    '86万元，预算数',
    '316万元。',
  ]);
});

test('nothing is lost and only marks stand out beyond the width', () => {
  const texts = fc.string({
    unit: fc.constantFrom('预', '算', '，', '3', '6', '万', '元', '（', 'A'),
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 10, max: 40 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        const marks = /，*$/.exec(line)?.[0] ?? '';
        expect(textWidth(line) - textWidth(marks)).toBeLessThanOrEqual(
          Math.max(width, longest(line)),
        );
      }
    }),
  );
});

function longest(line: string): number {
  return Math.max(0, ...(line.match(/[A0-9]+元?/g) ?? []).map(textWidth));
}

test('a Chinese character counts as two columns', () => {
  expect(padTo('错误', 6)).toBe('错误  ');
  expect(textWidth('≤86万元（A）')).toBe(1 + 2 + 4 + 2 + 1 + 2);
});
