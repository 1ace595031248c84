import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The program that opens what is written here, as a second opinion. */
export const SOFFICE = 'soffice';

/** The library of each half of LibreOffice: Debian packs them apart, and `soffice` starts with either alone. */
const HALVES = { calc: 'libsclo.so', writer: 'libswlo.so' };

/** Whether this machine's LibreOffice opens workbooks (`calc`) or texts (`writer`). */
export function hasOffice(half: keyof typeof HALVES): boolean {
  const { stdout, status } = spawnSync('which', [SOFFICE], { encoding: 'utf8' });
  return status === 0 && existsSync(join(dirname(realpathSync(stdout.trim())), HALVES[half]));
}
