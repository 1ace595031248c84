import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The counting of .ci/run, taken out of it and run under the same strict settings. */
function counted(log: string): string {
  const run = readFileSync(join(__dirname, '../../.ci/run'), 'utf8');
  const count = /^count\(\) \{\n[\s\S]*?^\}/m.exec(run)?.[0] ?? '';
  const file = join(mkdtempSync(join(tmpdir(), 'jixiao-ci-')), 'log');
  writeFileSync(file, log);
  const script = `log=$1\n${count}\npassed=$(count passed)\nfailed=$(count failed)\necho "$passed passed, $failed failed"`;
  return execFileSync('bash', ['-euo', 'pipefail', '-c', script, 'bash', file], {
    encoding: 'utf8',
  }).trim();
}

test('a run without a failure is counted, not ended', () => {
  expect(counted('Tests:       5122 passed, 5122 total\n')).toBe('5122 passed, 0 failed');
});

test('the suites of several runs are added up', () => {
  const log =
    'Tests:       510 passed, 510 total\nnpm: Tests: 9 failed\nTests:       2 failed, 1 skipped, 7 passed, 10 total\n';
  expect(counted(log)).toBe('517 passed, 2 failed');
});

test('a log without tests counts none', () => {
  expect(counted('error TS2345\n')).toBe('0 passed, 0 failed');
});
