import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { measureAll } from './cases.mjs';
import { makeFixtures } from './fixtures.mjs';
import { withResults, resultTable } from './table.mjs';

const PAGE = 'docs/benchmarks.md';
const names = process.argv.slice(2);

// What is measured is what is shipped: compiled, in one file.
execFileSync('npx', ['webpack', '--config-name', 'cli', '--config-name', 'core'], {
  stdio: 'inherit',
});
const files = makeFixtures();
try {
  const rows = measureAll(files, names);
  if (names.length === 0 && existsSync(PAGE))
    writeFileSync(PAGE, withResults(readFileSync(PAGE, 'utf8'), rows));
  console.log(resultTable(rows));
  const missed = rows.filter((row) => row.ratio > row.bar);
  console.log(missed.length === 0 ? '\n全部达到上限。' : `\n有 ${missed.length} 项未达到。`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  rmSync(dirname(files.one), { recursive: true, force: true });
}
