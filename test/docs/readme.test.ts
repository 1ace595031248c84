import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import packageJson from '../../package.json';
import { buildIfStale, PROGRAM } from '../scenarios/built-program';

const english = readFileSync('README.md', 'utf8');
const chinese = readFileSync('README.zh-CN.md', 'utf8');

/** The code blocks of a language. */
function blocks(readme: string, language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n([^]*?)^```/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2]!);
}

test('both languages give the same commands and the same excerpt', () => {
  expect(blocks(english, 'sh')).toHaveLength(6);
  expect(blocks(chinese, 'sh')).toEqual(blocks(english, 'sh'));
  expect(blocks(chinese, 'js')).toEqual(blocks(english, 'js'));
  expect(blocks(chinese, 'text')).toEqual(blocks(english, 'text'));
});

test('both languages have the same sections', () => {
  const headings = (readme: string) => readme.match(/^## /gm)?.length;
  expect(headings(english)).toBe(10);
  expect(headings(chinese)).toBe(headings(english));
});

test('the commands of npm that are named exist', () => {
  const named = [...english.matchAll(/npm (?:run )?(start|test|[a-z:]+)\b/g)].map(
    (match) => match[1]!,
  );
  const known = [...Object.keys(packageJson.scripts), 'ci'];
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test.each([
  [0, 'examples/物业费绩效目标表.xlsx'],
  [1, 'examples/绩效文本.docx'],
])(
  'excerpt %i is what the program says about %s',
  (number, example) => {
    buildIfStale();
    const report = spawnSync(process.execPath, [PROGRAM, 'check', example, '--format', 'text'], {
      encoding: 'utf8',
    }).stdout.split('\n');
    for (const line of blocks(english, 'text')[number]!.trimEnd().split('\n'))
      expect(report).toContain(line);
  },
  120_000,
);
