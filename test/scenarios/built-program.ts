import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The command line as it is shipped. */
export const PROGRAM = resolve('bin/jixiao.js');

const ROOMS = [
  'api',
  'cli',
  'docx',
  'lint',
  'model',
  'parse',
  'profiles',
  'report',
  'rules',
  'library',
  'templates',
  'xlsx',
];

/** Scenarios run the built program; a build that is older than its sources is made anew. */
export function buildIfStale(): void {
  const built = existsSync('dist/cli.js') ? statSync('dist/cli.js').mtimeMs : 0;
  const newest = Math.max(...ROOMS.map((room) => newestIn(join('src', room))));
  if (newest > built) execFileSync('npm', ['run', '--silent', 'prepare'], { stdio: 'inherit' });
}

function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
