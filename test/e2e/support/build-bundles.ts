import { execFile } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Bundle {
  /** The module under build/ that exports the configuration. */
  readonly configuration: string;
  /** A file that the build makes. */
  readonly product: string;
  /** Folders and files that it is made from. */
  readonly sources: readonly string[];
}

/** Builds a bundle as it is shipped, unless it is newer than everything it is made from. Rejects with webpack's own words. */
export async function buildBundle({ configuration, product, sources }: Bundle): Promise<void> {
  if (newest(product) > Math.max(...sources.map(newest))) return;
  // A process of its own: webpack's cache does not work among Jest's modules.
  const webpack = require.resolve('webpack/bin/webpack.js');
  const started = new Date();
  await promisify(execFile)(process.execPath, [webpack, '--config', configuration]).catch(
    ({ stdout }: { stdout: string }) => {
      throw new Error(stdout);
    },
  );
  // Webpack leaves a file alone whose content stays the same.
  utimesSync(product, started, started);
}

/** When the youngest file of a folder was changed; 0 when there is none. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
