import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const AT_ONCE = resolve('scripts/at-once.mjs');
const folder = mkdtempSync(join(tmpdir(), 'jixiao-at-once-'));

beforeAll(() => {
  const scripts = {
    good: 'echo right',
    bad: 'echo wrong && exit 3',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const atOnce = (...scripts: string[]) =>
  spawnSync(process.execPath, [AT_ONCE, ...scripts], { cwd: folder, encoding: 'utf8' });

test('all scripts are run and their words shown, and all being well is 0', () => {
  const { status, stdout } = atOnce('good', 'good');
  expect(status).toBe(0);
  expect(stdout).toBe('> good\nright\n> good\nright\n');
});

test('one that fails is named, the others run all the same, and the end is 1', () => {
  const { status, stdout, stderr } = atOnce('bad', 'good');
  expect(status).toBe(1);
  expect(stdout).toContain('> bad failed\nwrong\n');
  expect(stdout).toContain('> good\nright\n');
  expect(stderr).toBe('failed: bad\n');
});

test('a script that is not there is a failure', () => {
  expect(atOnce('none').status).toBe(1);
});
