import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-compiled-'));
const program = join(folder, 'program.js');
const driver = join(folder, 'driver.js');
const kept = `${program}.v8`;
const PROGRAM = "console.log(require('./part').word, require.main === module, __filename);";

/** Runs the program, and tells whether what was kept was refused; `keep` keeps what V8 made of it. */
const DRIVER = `
  const { compiledOf, runCompiled } = require(${JSON.stringify(resolve('bin/run-compiled'))});
  const script = runCompiled(${JSON.stringify(program)});
  console.log(script.cachedDataRejected);
  if (process.argv[2] === 'keep')
    require('node:fs').writeFileSync(compiledOf(${JSON.stringify(program)}), script.createCachedData());
`;

beforeEach(() => {
  rmSync(kept, { force: true });
  writeFileSync(join(folder, 'part.js'), "exports.word = '甲';");
  writeFileSync(program, PROGRAM);
  writeFileSync(driver, DRIVER);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): string {
  const { stdout } = spawnSync(process.execPath, [driver, ...args], { encoding: 'utf8' });
  const [words, refused] = stdout.trim().split('\n');
  expect(words).toBe(`甲 false ${program}`);
  return refused!;
}

test('a program runs as if it were required, without anything kept', () => {
  expect(run()).toBe('undefined');
});

test('what was kept of it is taken', () => {
  run('keep');
  expect(run()).toBe('false');
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['something else', Buffer.from('绩校'.repeat(100))],
])('%s in its place is no harm', (_, bytes) => {
  writeFileSync(kept, bytes);
  expect(run()).toBe('true');
});

test('what was kept of another source is not taken', () => {
  run('keep');
  writeFileSync(program, `${PROGRAM}\n`);
  expect(run()).toBe('true');
});
