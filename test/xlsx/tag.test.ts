import { withAttributes } from '../../src/xlsx/patch/tag';

test('a value that looks like an attribute is no attribute', () => {
  const tag = `<hyperlink display="见 ref='A1' 处" ref="A1"/>`;
  expect(withAttributes(tag, { ref: 'A2' })).toBe(`<hyperlink display="见 ref='A1' 处" ref="A2"/>`);
  expect(withAttributes(tag, { ref: null })).toBe(`<hyperlink display="见 ref='A1' 处"/>`);
  expect(withAttributes(`<a b="x c='1'">`, { c: '2' })).toBe(`<a b="x c='1'" c="2">`);
});

test('blanks and quotes of other attributes are kept', () => {
  expect(withAttributes(`<c  r = 'A1'\n s="3" >`, { s: '4', t: 'n' })).toBe(
    `<c  r = 'A1'\n s="4" t="n">`,
  );
  expect(withAttributes('<row>', { r: '2' })).toBe('<row r="2">');
});
