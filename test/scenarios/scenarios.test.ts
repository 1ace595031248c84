import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale, PROGRAM } from './built-program';
import { makeFile } from './make-file';
import { expectation, readScenario } from './scenario';

const scenarios = readdirSync(__dirname)
  .filter((name) => name.endsWith('.scenario'))
  .map((name) => ({ name, ...readScenario(readFileSync(join(__dirname, name), 'utf8')) }));

let folder: string;
beforeAll(buildIfStale, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(scenarios)(
  '$name: $title',
  ({ files, commands, stdin, status, stdout, stderr, after }) => {
    for (const file of files) makeFile(folder, file);
    const results = commands.map((command) => runCommand(command, stdin));
    const last = results[results.length - 1]!;
    if (stdout !== null) expect(last.stdout).toMatch(expectation(stdout));
    if (stderr !== null) expect(last.stderr).toMatch(expectation(stderr));
    expect(last.status).toBe(status);
    for (const path of after) {
      const absent = path.startsWith('-');
      expect([path, existsSync(join(folder, path.replace(/^-\s*/, '')))]).toEqual([path, !absent]);
    }
  },
  60_000,
);

/** Runs `jixiao …` in the scenario's folder; words are parted by blanks. */
function runCommand(command: string, input: string): SpawnSyncReturns<string> {
  const [name, ...args] = command.split(/\s+/);
  if (name !== 'jixiao') throw new Error(`not our command: ${command}`);
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}
