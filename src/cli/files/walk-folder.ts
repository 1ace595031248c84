import { readdir } from 'node:fs';
import { join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { rawPath } from './raw-path';

const WANTED = '**/*.{xlsx,xlsm,xls,et,docx,docm,doc,wps,txt}';
/** Excel's and WPS's lock files (~$…) are no workbooks. */
const LOCK_FILES = '**/~$*';

/**
 * Walks a folder: its workbooks and texts. Links in it are not followed: one that leads back up would give every file again. A folder that cannot
 * be opened stands among the files, where reading it will say so.
 */
export async function walkFolder(folder: string): Promise<readonly string[]> {
  const closed: string[] = [];
  const found = await glob(WANTED, {
    cwd: folder,
    ignore: [LOCK_FILES],
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: noting(closed) },
  });
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return (
    [...found, ...closed.map((path) => relative(folder, path))]
      // Names that a collator takes for equal still need an order of their own.
      .sort((a, b) => compare(a, b) || (a < b ? -1 : 1))
      .map((path) => join(folder, path))
  );
}

/** `readdir` that notes the folders it could not open; the walker itself passes them over in silence. */
function noting(closed: string[]): typeof readdir {
  return ((path: string, options: { withFileTypes: true }, done: ReaddirDone) => {
    readdir(found(path), options, (error, entries) => {
      if (error) closed.push(path);
      done(error, entries);
    });
  }) as typeof readdir;
}

/** Where several names read the same, the folder is told as one that could not be opened. */
function found(path: string): string | Buffer {
  try {
    return rawPath(path);
  } catch {
    return path;
  }
}

type ReaddirDone = (error: NodeJS.ErrnoException | null, entries: unknown) => void;
