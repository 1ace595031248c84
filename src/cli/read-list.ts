import { readFileSync } from 'node:fs';

const STANDARD_INPUT = 0;

/** The paths with every `-` replaced by the list that standard input holds, one path a line. */
export function expandList(paths: readonly string[]): readonly string[] {
  if (!paths.includes('-')) return paths;
  const listed = decode(readFileSync(STANDARD_INPUT))
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const first = paths.indexOf('-');
  return paths.flatMap((path, index) => (path !== '-' ? [path] : index === first ? listed : []));
}

/** A Chinese Windows pipes file names in GBK. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
