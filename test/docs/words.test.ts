import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** The words of docs/words.md that are not to be written, each with the one that stands for it. */
const UNWANTED = readFileSync(join(ROOT, 'docs/words.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| 词 '))
  .flatMap((line) => {
    const [, word = '', , unwanted = ''] = line.split('|').map((cell) => cell.trim());
    return unwanted.split('、').map((one) => [one, word] as const);
  });

/** Files whose Chinese a user reads. */
const FILES = [
  ...['rules', 'taskpane', 'workbench', 'cli', 'report', 'session', 'hosts'].flatMap((room) =>
    filesUnder(join(ROOT, 'src', room)),
  ),
  ...['README.zh-CN.md', 'docs/manual.zh-CN.md'].map((path) => join(ROOT, path)),
];

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules') return [];
    if (statSync(path).isDirectory()) return filesUnder(path);
    return /\.(tsx?|html|ejs)$/.test(name) ? [path] : [];
  });
}

test('the list has words, and the files are found', () => {
  expect(UNWANTED.length).toBeGreaterThan(20);
  expect(FILES.length).toBeGreaterThan(200);
});

test.each(UNWANTED)('nothing says “%s”: it is “%s”', (unwanted) => {
  const found = FILES.filter((path) => readFileSync(path, 'utf8').includes(unwanted));
  expect(found.map((path) => path.slice(ROOT.length + 1))).toEqual([]);
});
