import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import packageJson from '../../package.json';
import { buildIfStale } from '../scenarios/built-program';

let folder: string;
let packed: readonly string[];

/** What is published, installed as a stranger installs it: an empty folder, an empty cache, no network. */
beforeAll(() => {
  buildIfStale();
  folder = mkdtempSync(join(tmpdir(), 'jixiao-npm-'));
  run('node', [resolve('build/api-types.cjs')]);
  const told = run(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    '.',
  );
  const [{ filename, files }] = JSON.parse(told) as [
    { filename: string; files: readonly { path: string }[] },
  ];
  packed = files.map(({ path }) => path);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`]);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: join(folder, 'cache'), NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

test('the package holds the program, its types and examples, and brings nothing along', () => {
  expect(Object.keys(packageJson)).not.toContain('dependencies');
  expect(packed).toEqual(
    expect.arrayContaining([
      'bin/jixiao.js',
      'dist/cli.js',
      'dist/api.js',
      'dist/types/api/api.d.ts',
    ]),
  );
  expect(
    packed.filter((path) => /^(src|test|dist\/(core|excel|workbench|wps))/.test(path)),
  ).toEqual([]);
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
    [packageJson.name],
  );
});

test('npx runs it', () => {
  expect(run('npx', ['--offline', 'jixiao', '--version'])).toBe(`${packageJson.version}\n`);
  const report = run('npx', ['--offline', 'jixiao', 'rules']);
  expect(report).toContain('value-empty');
});

test('another program reads a workbook, checks it by a rule of its own, and is held to the types', () => {
  const example = resolve('examples/物业费绩效目标表.xlsx');
  writeFileSync(join(folder, 'own.cts'), PROGRAM.replace('EXAMPLE', example));
  mkdirSync(join(folder, 'out'));
  run('node', [
    resolve('node_modules/typescript/bin/tsc'),
    ...[
      '--strict',
      '--ignoreConfig',
      '--target',
      'es2022',
      '--module',
      'node16',
      '--outDir',
      'out',
    ],
    ...['--types', 'node', '--typeRoots', resolve('node_modules/@types'), 'own.cts'],
  ]);
  expect(run('node', ['out/own.cjs'])).toBe('true true true\n');
}, 60_000);

const PROGRAM = `
import { readFileSync } from 'node:fs';
import { check, readWorkbook, rule, RULES, PROFILES, type Profile, type Rule } from 'jixiao';

const named = rule({
  id: 'name-seen',
  title: '名称',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '规范性',
  sources: [],
  why: '为何。',
  says: { seen: '看到“{name}”。' },
  example: { fails: '', passes: '' },
  check({ name }, { report }) {
    if (name) report('seen', { at: name, data: { name: name.text } });
  },
});

async function main(): Promise<void> {
  const profile: Profile = PROFILES[0]!;
  const rules: readonly Rule[] = [...RULES, named];
  const { tables, problems } = check(await readWorkbook(readFileSync('EXAMPLE')), { rules, profile });
  const own = problems.some((problem) => problem.rule === 'name-seen');
  const ours = problems.some((problem) => problem.rule !== 'name-seen');
  console.log(tables.length > 0, own, ours);
}
void main();
`;
