import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage } from '../../scripts/wps/check-package';
import { readFolder } from '../../scripts/wps/files';
import { builtAddIn, remove } from './built-add-in';

let folder: string;
beforeEach(() => {
  folder = builtAddIn();
});
afterEach(() => remove(folder));

const found = async () => checkPackage(folder, await readFolder(folder));
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

test('the add-in as it is has nothing wrong', async () => {
  expect(await found()).toEqual([]);
});

type Fault = readonly [name: string, spoil: () => void, sentence: string];

const FAULTS: readonly Fault[] = [
  [
    'a byte order mark before the ribbon',
    () => edit('ribbon.xml', (text) => `\ufeff${text}`),
    'ribbon.xml 开头有 BOM',
  ],
  [
    'an XML declaration before the ribbon',
    () => edit('ribbon.xml', (text) => `<?xml version="1.0"?>${text}`),
    '不能有 <?xml',
  ],
  [
    'an empty line before the ribbon',
    () => edit('ribbon.xml', (text) => `\n${text}`),
    '<customUI 开头',
  ],
  [
    'a callback that the page lacks',
    () => edit('ribbon.xml', (text) => text.replace('"GetImage"', '"GetPicture"')),
    'getImage="GetPicture" 在 main.js 里没有',
  ],
  [
    'a callback under an object that the page lacks',
    () => edit('ribbon.xml', (text) => text.replace('"OnAction"', '"ribbon.OnAction"')),
    'onAction="ribbon.OnAction" 在 main.js 里没有',
  ],
  [
    'an async callback',
    () => edit('main.js', (text) => `${text}\nwindow.OnAction = async function () {};`),
    'OnAction 是异步函数',
  ],
  [
    'a callback that answers later',
    () =>
      edit(
        'main.js',
        (text) => `${text}\nwindow.OnAction = function () { return { then: function () {} }; };`,
      ),
    '返回 Promise',
  ],
  [
    'a shell that breaks at once',
    () => edit('main.js', (text) => `undefinedName();\n${text}`),
    '选项卡不会出现',
  ],
  [
    'a shell in newer JavaScript',
    () => edit('main.js', (text) => `${text}\nlet a = 1;`),
    'main.js 不是 ES5',
  ],
  [
    'a bundle in newer JavaScript',
    () => edit('taskpane-wps.js', () => 'var a = () => 1;'),
    'taskpane-wps.js 不是 ES5',
  ],
  [
    'a name of another add-in',
    () => edit('manifest.xml', (text) => text.replace('<Name>jixiao', '<Name>绩校')),
    'Name 应为 jixiao',
  ],
  ['a Chinese file name', () => writeFileSync(join(folder, '说明.txt'), 'x'), '“说明.txt”'],
  [
    'a picture that is missing',
    () => rmSync(join(folder, 'images/fix-32.png')),
    'images/fix-32.png 不存在',
  ],
  [
    'a page that is missing',
    () => rmSync(join(folder, 'taskpane-wps.html')),
    '缺少 taskpane-wps.html',
  ],
  [
    'a script that is missing',
    () => rmSync(join(folder, 'taskpane-wps.js')),
    'taskpane-wps.js 不存在',
  ],
  [
    'office.js from another server',
    () => edit('taskpane-wps.html', (text) => text.replace('src="', 'src="https://example.com/')),
    '引用了别处的文件',
  ],
];

test.each(FAULTS)('%s is told', async (_name, spoil, sentence) => {
  spoil();
  expect(await found()).toContainEqual(expect.stringContaining(sentence));
});
