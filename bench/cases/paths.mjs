import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A file beside the benchmarks. */
export const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const NODE = process.execPath;
export const JIXIAO = here('../bin/jixiao.js');
export const ESLINT = here('../node_modules/eslint/bin/eslint.js');

const fromPeers = createRequire(here('peers/package.json'));

/** A file of a package that only the benchmarks need (`npm ci --prefix bench/peers`); null where it was not installed. */
export function peerFile(name, path = '') {
  try {
    const found = fromPeers.resolve(`${name}/package.json`).replace(/package\.json$/, path);
    return existsSync(found) ? found : null;
  } catch {
    return null;
  }
}

/** A line of the table: what it is, against what, and what that means for who uses it. */
export function row(what, peer, { ours, theirs, bar, means }) {
  return { what, peer, ours, theirs, ratio: ours / theirs, bar, means };
}

/** A line whose peer is not on this machine. */
export function skipped(what, peer, why) {
  return { what, peer, skipped: why };
}
