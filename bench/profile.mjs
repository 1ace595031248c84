import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeFixtures } from './fixtures.mjs';
import { roomTable, sharesByRoom } from './rooms.mjs';

const require = createRequire(import.meta.url);

/** `node bench/profile.mjs` prints which room of the program takes what share of the time and of what is alive at the end. */
const scratch = mkdtempSync(join(tmpdir(), 'jixiao-profile-'));
const files = makeFixtures();
try {
  await build(scratch);
  const program = join(scratch, 'cli.js');
  const shares = (flag, path) => sharesByRoom(profile(flag, program, path), program);
  console.log(
    roomTable({
      '200 个工作簿，时间': shares('--cpu-prof', files.folder),
      '1000 张表，时间': shares('--cpu-prof', files.city1000),
      '200 个工作簿，留下的内存': shares('--heap-prof', files.folder),
    }),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(dirname(files.one), { recursive: true, force: true });
}

/** The command line as it is shipped, but with its modules apart and under their names. */
function build(folder) {
  const config = require('../build/cli.cjs');
  const named = {
    ...config,
    plugins: [],
    output: { ...config.output, path: folder },
    optimization: { minimize: false, concatenateModules: false, moduleIds: 'named' },
  };
  return new Promise((resolve, reject) => {
    require('webpack')(named, (error, stats) =>
      error || stats.hasErrors() ? reject(error ?? new Error(stats.toString())) : resolve(),
    );
  });
}

function profile(flag, program, path) {
  const into = mkdtempSync(join(scratch, 'run-'));
  const args = [
    flag,
    `${flag}-dir=${into}`,
    program,
    'check',
    path,
    '--format',
    'json',
    '--jobs',
    '1',
  ];
  const { stderr, status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [found] = readdirSync(into);
  if (!found) throw new Error(`exit ${status}: ${stderr}`);
  return JSON.parse(readFileSync(join(into, found), 'utf8'));
}
