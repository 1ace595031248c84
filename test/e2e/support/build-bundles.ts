import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

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
  const loaded = (await import(join(process.cwd(), configuration))) as { default: Configuration };
  await new Promise<void>((resolve, reject) => {
    webpack(loaded.default, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
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
