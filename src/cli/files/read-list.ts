import { readFileSync } from 'node:fs';
import { decode } from './decode';

const STANDARD_INPUT = 0;

/** The paths with every `-` replaced by the list that standard input holds, one path a line. */
export function expandList(paths: readonly string[]): readonly string[] {
  if (!paths.includes('-')) return paths;
  const listed = decode(readFileSync(STANDARD_INPUT))
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const first = paths.indexOf('-');
  return paths.flatMap((path, index) => (path !== '-' ? [path] : index === first ? listed : []));
}
