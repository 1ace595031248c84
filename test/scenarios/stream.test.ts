import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale, PROGRAM } from './built-program';

const FILES = 150;
let folder: string;
beforeAll(buildIfStale, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
  for (let i = 0; i < FILES; i += 1)
    copyFileSync('examples/物业费绩效目标表.xlsx', join(folder, `${String(i)}.xlsx`));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a check of all files, and presses Ctrl+C while the second is checked: when the first piece of the report is out. */
async function interrupted(args: readonly string[]) {
  const child = spawn(process.execPath, [PROGRAM, 'check', folder, ...args]);
  let out = '';
  let told = '';
  child.stdout.on('data', (data: Buffer) => {
    // Not at once: for a moment after a file Node hears no signals.
    if (out === '') setTimeout(() => child.kill('SIGINT'), 60);
    out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => (told += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, lines: out.split('\n').filter(Boolean), told };
}

test.each([['1'], ['2']])(
  'ndjson comes file by file, and Ctrl+C keeps what was written (%s threads)',
  async (jobs) => {
    const { code, lines, told } = await interrupted(['--format', 'ndjson', '--jobs', jobs]);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(FILES);
    const paths = lines.map((line) => (JSON.parse(line) as { path: string }).path);
    expect(paths).toEqual(paths.map((_, index) => join(folder, `${String(index)}.xlsx`)));
    expect(told).toContain(`已中断：共 ${String(FILES)} 个文件，检查了 ${String(lines.length)} 个`);
    expect(code).toBe(2);
  },
  120_000,
);

test('a report into a file holds what was checked before Ctrl+C', async () => {
  const output = join(folder, 'report.json');
  const child = spawn(process.execPath, [
    PROGRAM,
    'check',
    folder,
    '--format',
    'json',
    '--output',
    output,
  ]);
  setTimeout(() => child.kill('SIGINT'), 1000);
  let told = '';
  child.stderr.on('data', (data: Buffer) => (told += data.toString()));
  await once(child, 'close');
  const { files, summary } = JSON.parse(readFileSync(output, 'utf8')) as {
    files: readonly unknown[];
    summary: { files: number };
  };
  expect(summary.files).toBe(files.length);
  if (files.length < FILES) expect(told).toContain(`检查了 ${String(files.length)} 个`);
}, 120_000);

test('a reader that has had enough ends the run', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'check', folder, '--format', 'ndjson']);
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await closed) as [number | null];
  expect(code).not.toBeNull();
}, 120_000);
