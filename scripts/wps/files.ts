import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files by path with “/”, relative to their folder. */
export type Files<Content = Buffer> = ReadonlyMap<string, Content>;

/** Every file below a folder, in the order of their names. */
export async function readFolder(folder: string): Promise<Files> {
  const files = new Map<string, Buffer>();
  const walk = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else files.set(path, await readFile(join(folder, path)));
    }
  };
  await walk('');
  return files;
}

/** Makes a folder hold these files and nothing else. */
export async function writeFolder(
  folder: string,
  files: Files<string | Uint8Array>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The list of check sums; also the sign that a folder was made by the packer. */
export const SUMS = 'SHA256SUMS';

/** Whether a folder is free, or holds an earlier package. */
export async function mayReplace(folder: string): Promise<boolean> {
  const there = await readdir(folder).catch((): string[] => []);
  return there.length === 0 || there.includes(SUMS);
}

/** A list for `sha256sum -c`. */
export function checkSums(files: Files<string | Uint8Array>): string {
  return [...files]
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');
}
