import { RuleTester, type Rule } from 'eslint';

const noWordLists = jest.requireActual<Rule.RuleModule>('../../build/eslint/no-word-lists.cjs');
const kept = jest.requireActual<
  readonly { readonly file: string; readonly count: number; readonly why: string }[]
>('../../build/eslint/kept-word-lists.cjs');

const words = (count: number) => Array.from({ length: count }, () => ({ messageId: 'words' }));

new RuleTester().run('no-word-lists', noWordLists, {
  valid: [
    'const sign = /[万亿元]/;',
    String.raw`const run = /[一-鿿]{2,}|[\u4e00-\u9fff]年/;`,
    'const year = /20\\d\\d年/;',
    'const digits = /\\d+|《/;',
    "const text = '合同|协议';",
    'const one = new RegExp(`^${sign}元`);',
    { code: 'const kept = /合同/;', options: [{ allowed: 1 }] },
  ],
  invalid: [
    { code: 'const list = /合同|协议/;', errors: words(1) },
    { code: 'const word = /^目录$/;', errors: words(1) },
    { code: 'const signs = /每|均/;', errors: words(1) },
    { code: 'const signs = /及(?!时)|和/;', errors: words(1) },
    { code: String.raw`const hidden = /\u5408\u540c/;`, errors: words(1) },
    { code: "const made = new RegExp('合同');", errors: words(1) },
    { code: 'const made = RegExp(`^合同${end}`);', errors: words(1) },
    { code: 'a(/合同/); b(/协议/);', options: [{ allowed: 1 }], errors: words(2) },
    { code: 'a();', options: [{ allowed: 1 }], errors: [{ messageId: 'fewer' }] },
  ],
});

it('keeps at most fifteen expressions, each with its reason', () => {
  expect(kept.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(15);
  for (const { why } of kept) expect(why.length).toBeGreaterThan(20);
});
