import { readdir } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { glob } from 'tinyglobby';

const WANTED = '**/*.{xlsx,xlsm,xls,et,docx,txt}';
/** Excel's and WPS's lock files (~$…) are no workbooks. */
const LOCK_FILES = '**/~$*';
const TEXTS = new Set(['.docx', '.txt']);

/** What a folder holds: its workbooks and the folders below that could not be opened, and how many performance texts. */
export interface WalkedFolder {
  readonly files: readonly string[];
  readonly texts: number;
}

/**
 * Walks a folder. Links in it are not followed: one that leads back up would give every file again. A folder that cannot
 * be opened stands among the files, where reading it will say so.
 */
export async function walkFolder(folder: string): Promise<WalkedFolder> {
  const closed: string[] = [];
  const found = await glob(WANTED, {
    cwd: folder,
    ignore: [LOCK_FILES],
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: noting(closed) },
  });
  const isText = (path: string): boolean => TEXTS.has(extname(path).toLowerCase());
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return {
    files: [
      ...found.filter((path) => !isText(path)),
      ...closed.map((path) => relative(folder, path)),
    ]
      // Names that a collator takes for equal still need an order of their own.
      .sort((a, b) => compare(a, b) || (a < b ? -1 : 1))
      .map((path) => join(folder, path)),
    texts: found.filter(isText).length,
  };
}

/** `readdir` that notes the folders it could not open; the walker itself passes them over in silence. */
function noting(closed: string[]): typeof readdir {
  return ((path: string, options: { withFileTypes: true }, done: ReaddirDone) => {
    readdir(path, options, (error, entries) => {
      if (error) closed.push(path);
      done(error, entries);
    });
  }) as typeof readdir;
}

type ReaddirDone = (error: NodeJS.ErrnoException | null, entries: unknown) => void;
