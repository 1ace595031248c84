import fc from 'fast-check';
import { parseStore, STORE_NAMESPACE } from '../../src/model/document-store';
import { printStore } from '../../src/model/print-store';

const part = (inside: string) => `<store xmlns="${STORE_NAMESPACE}">${inside}</store>`;

test('entries stand in the order of their keys, every sign that XML claims as a reference', () => {
  expect(printStore({ b: '"<&>"', a: '行\r\n\t尾', c: '' })).toBe(
    part(
      '<entry key="a">行&#13;&#10;&#9;尾</entry>' +
        '<entry key="b">&quot;&lt;&amp;&gt;&quot;</entry>' +
        '<entry key="c"></entry>',
    ),
  );
});

test.each([
  ['no part of ours', '<store><entry key="a">1</entry></store>', {}],
  ['an empty one', part(''), {}],
  ['prefix and spacing', part('<j:entry\n key = "a" >1</j:entry>'), { a: '1' }],
  ['single quotes', part("<entry key='a'>1</entry>"), { a: '1' }],
  ['closed at once', part('<entry key="a"/><entry key="b" />'), { a: '', b: '' }],
  ['named references', part('<entry key="&quot;">&lt;&gt;&amp;&apos;</entry>'), { '"': "<>&'" }],
  ['numbers', part('<entry key="a">&#x4E2D;&#20013;&#x1F600;</entry>'), { a: '中中😀' }],
  ['a name that XML has not', part('<entry key="a">&nbsp;</entry>'), { a: '&nbsp;' }],
])('reads %s', (_, xml, entries) => expect(parseStore(xml)).toEqual(entries));

test('what XML cannot hold becomes the sign for an unreadable character', () => {
  expect(parseStore(printStore({ a: '\u0000\u0008\u000b\u001f\uffff好' }))).toEqual({
    a: '\ufffd\ufffd\ufffd\ufffd\ufffd好',
  });
});

test('what was printed is read back', () => {
  const text = fc.string({ unit: fc.constantFrom(...'<>&"\'\r\n\t 好a;#x1/=') });
  fc.assert(
    fc.property(fc.dictionary(text, text, { noNullPrototype: true }), (entries) => {
      expect(parseStore(printStore(entries))).toEqual(entries);
    }),
  );
});
