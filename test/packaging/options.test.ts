import { readOptions, UsageError } from '../../scripts/wps/options';

test('an address is all that is needed', () => {
  expect(readOptions(['--base', 'http://10.1.1.5/jixiao/'])).toEqual({
    base: 'http://10.1.1.5/jixiao/',
    out: 'dist/wps-package',
    built: null,
  });
});

test.each([
  [[], '缺少 --base'],
  [['--base', 'jixiao'], '不是网址'],
  [['--base', 'ftp://host/jixiao/'], 'http:// 或 https://'],
  [['--base', 'http://host/jixiao'], '以“/”结尾'],
  [['--base', 'http://host/jixiao/?v=1/'], '不能带问号'],
  [['--base', 'http://user:secret@host/jixiao/'], '不能带问号、井号或账号'],
  [['--base', 'http://服务器/jixiao/'], '不能有中文'],
  [['--base', 'http://host/绩校/'], '不能有中文'],
  [['--bas', 'http://host/'], '看不懂的参数'],
])('%p is refused with a sentence', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(UsageError);
  expect(() => readOptions(args)).toThrow(sentence);
});
