import fc from 'fast-check';
import { difference } from '../../src/docx/edit/difference';

const carriedOut = (before: string, after: string): string => {
  let text = '';
  let at = 0;
  for (const { from, to, insert } of difference(before, after)) {
    text += before.slice(at, from) + insert;
    at = to;
  }
  return text + before.slice(at);
};

test('two distant changes are two hunks', () => {
  expect(difference('依规进开展审批。做好意见意见征集', '依规开展审批。做好意见征集')).toEqual([
    { from: 2, to: 3, insert: '' },
    { from: 10, to: 12, insert: '' },
  ]);
});

test('carried out, the hunks give the new text, whatever the two are', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '𠮷', '𠮸'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(carriedOut(before, after)).toBe(after);
      const pieces = difference(before, after).map(({ insert }) => insert);
      for (const piece of pieces) expect(decodeURIComponent(encodeURIComponent(piece))).toBe(piece);
    }),
  );
});

test('a long text that is all new is one hunk', () => {
  expect(difference('甲'.repeat(2000), '乙'.repeat(2000))).toHaveLength(1);
});
